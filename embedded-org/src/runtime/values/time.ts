const DAY = 86_400_000;

/** A time of day; `ms` counts milliseconds from midnight, 0 to 86,399,999. */
export class ApexTime {
    readonly ms: number;

    /** Any count of milliseconds; wraps round midnight, as Time.addHours does. */
    constructor(ms: number) {
        this.ms = ((ms % DAY) + DAY) % DAY;
    }

    /** From `HH:mm:ss.SSS`, with or without fraction and Z; null when the text is no time. */
    static parseIso(text: string): ApexTime | null {
        const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?Z?$/.exec(text.trim());
        if (match === null) return null;
        const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
        if (hour > 23 || minute > 59 || second > 59) return null;
        return new ApexTime(((hour * 60 + minute) * 60 + second) * 1000 + Number((match[4] ?? '0').padEnd(3, '0')));
    }

    get hour(): number {
        return Math.floor(this.ms / 3_600_000);
    }

    get minute(): number {
        return Math.floor(this.ms / 60_000) % 60;
    }

    get second(): number {
        return Math.floor(this.ms / 1000) % 60;
    }

    get millisecond(): number {
        return this.ms % 1000;
    }

    /** `HH:mm:ss.SSSZ`, the form of JSON and of String.valueOf. */
    toString(): string {
        const two = (n: number): string => String(n).padStart(2, '0');
        return `${two(this.hour)}:${two(this.minute)}:${two(this.second)}.${String(this.millisecond).padStart(3, '0')}Z`;
    }
}
