import { ApexTime } from '../values/time.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/** System.Time; adding wraps round midnight. Source: Apex Reference, Time Class. */
export const timeType = definePlatformType('System.Time', {
    static: {
        new: () => new ApexTime(0),
        newInstance: (hour: number, minute: number, second: number, millisecond: number) =>
            new ApexTime(
                ((argument(hour) * 60 + argument(minute)) * 60 + argument(second)) * 1000 + argument(millisecond)
            )
    },
    instance: {
        addHours: (self: ApexTime, hours: number) => new ApexTime(self.ms + argument(hours) * 3_600_000),
        addMilliseconds: (self: ApexTime, milliseconds: number) => new ApexTime(self.ms + argument(milliseconds)),
        addMinutes: (self: ApexTime, minutes: number) => new ApexTime(self.ms + argument(minutes) * 60_000),
        addSeconds: (self: ApexTime, seconds: number) => new ApexTime(self.ms + argument(seconds) * 1000),
        hour: (self: ApexTime) => self.hour,
        millisecond: (self: ApexTime) => self.millisecond,
        minute: (self: ApexTime) => self.minute,
        second: (self: ApexTime) => self.second
    }
});
