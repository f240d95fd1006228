trigger BatchApexErrorTrigger on BatchApexErrorEvent(after insert) {
    new RunJobFailures().handle(Trigger.new);
}
