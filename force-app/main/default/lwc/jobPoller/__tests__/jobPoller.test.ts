import { FIRST_DELAY, JobPoller, LONGEST_DELAY } from 'c/jobPoller';

interface Job {
    done: number;
}

/** Lets promises settle without moving the clock. */
const settle = async (): Promise<void> => {
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
};

describe('c/jobPoller', () => {
    const fetch = jest.fn<Promise<Job>, []>();
    const onValue = jest.fn<boolean, [Job]>();
    const onError = jest.fn();
    let poller: JobPoller<Job>;

    const pass = async (milliseconds: number): Promise<void> => {
        jest.advanceTimersByTime(milliseconds);
        await settle();
    };

    const passOften = async (times: number, milliseconds: number): Promise<void> => {
        // Each turn of the clock asks once more, after the answer before it.
        // eslint-disable-next-line no-await-in-loop
        for (let i = 0; i < times; i += 1) await pass(milliseconds);
    };

    beforeEach(() => {
        jest.useFakeTimers();
        fetch.mockReset().mockResolvedValue({ done: 1 });
        onValue.mockReset().mockReturnValue(true);
        onError.mockReset();
        poller = new JobPoller<Job>({ fetch, onValue, onError });
    });

    afterEach(() => {
        poller.stop();
        jest.useRealTimers();
    });

    it('asks at once and then with growing pauses', async () => {
        poller.start();
        await settle();
        expect(fetch).toHaveBeenCalledTimes(1);
        await pass(FIRST_DELAY);
        expect(fetch).toHaveBeenCalledTimes(1);
        await pass(FIRST_DELAY * 0.15);
        expect(fetch).toHaveBeenCalledTimes(2);
    });

    it('never pauses longer than its longest pause while all goes well', async () => {
        poller.start();
        await passOften(60, LONGEST_DELAY);
        const asked = fetch.mock.calls.length;
        await pass(LONGEST_DELAY);
        expect(fetch.mock.calls.length).toBe(asked + 1);
    });

    it('stops once the job is done', async () => {
        onValue.mockReturnValue(false);
        poller.start();
        await settle();
        await pass(LONGEST_DELAY * 3);
        expect(fetch).toHaveBeenCalledTimes(1);
        expect(poller.isRunning).toBe(false);
    });

    it('asks nothing more after it was stopped, and drops the answer under way', async () => {
        poller.start();
        poller.stop();
        await pass(LONGEST_DELAY * 3);
        expect(fetch).toHaveBeenCalledTimes(1);
        expect(onValue).not.toHaveBeenCalled();
        expect(jest.getTimerCount()).toBe(0);
    });

    it('tells every error, goes on, and gives up after six in a row', async () => {
        fetch.mockRejectedValue(new Error('offline'));
        poller.start();
        await settle();
        expect(onError).toHaveBeenLastCalledWith(expect.any(Error), false);
        await passOften(10, 60000);
        expect(onError).toHaveBeenCalledTimes(6);
        expect(onError).toHaveBeenLastCalledWith(expect.any(Error), true);
        expect(poller.isRunning).toBe(false);
    });

    it('asks at once when something changed, and keeps one clock', async () => {
        poller.start();
        await settle();
        poller.refresh();
        await settle();
        expect(fetch).toHaveBeenCalledTimes(2);
        expect(jest.getTimerCount()).toBe(1);
    });

    it('may be started again', async () => {
        poller.start();
        poller.stop();
        poller.start();
        await settle();
        expect(onValue).toHaveBeenCalledTimes(1);
    });
});
