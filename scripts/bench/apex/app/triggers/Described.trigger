trigger Described on Account(before insert) {
    for (Account record : Trigger.new) {
        record.Description = record.Name + ' of ' + record.Industry;
    }
}
