import { throwApex } from '../../exceptions/platform.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { toNumber, type Numeric } from '../../values/numbers.ts';
import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';

const EARTH_RADIUS = { mi: 3958.761, km: 6371.009 };

/** System.Location: a point on the globe, in degrees. */
export class ApexLocation {
    readonly $typeName = 'System.Location';
    readonly latitude: ApexDouble;
    readonly longitude: ApexDouble;

    constructor(latitude: number, longitude: number) {
        this.latitude = new ApexDouble(latitude);
        this.longitude = new ApexDouble(longitude);
    }

    toString(): string {
        return `Location:[latitude=${this.latitude.toString()}, longitude=${this.longitude.toString()}]`;
    }
}

/** Great-circle distance by the haversine formula; `unit` is mi or km. */
export function distance(from: ApexLocation, to: ApexLocation, unit: string): ApexDouble {
    if (unit !== 'mi' && unit !== 'km')
        return throwApex('System.InvalidParameterValueException', `Invalid unit: ${unit}`);
    const radians = (degrees: ApexDouble): number => (degrees.value * Math.PI) / 180;
    const halfLatitude = (radians(to.latitude) - radians(from.latitude)) / 2;
    const halfLongitude = (radians(to.longitude) - radians(from.longitude)) / 2;
    const chord =
        Math.sin(halfLatitude) ** 2 +
        Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(halfLongitude) ** 2;
    return new ApexDouble(2 * EARTH_RADIUS[unit] * Math.asin(Math.sqrt(chord)));
}

/** System.Location. Source: Apex Reference, Location Class. */
export const locationType = definePlatformType('System.Location', {
    static: {
        newInstance: (latitude: ApexDecimal, longitude: ApexDecimal) =>
            new ApexLocation(toNumber(argument<Numeric>(latitude)), toNumber(argument<Numeric>(longitude))),
        getDistance: (from: ApexLocation, to: ApexLocation, unit: string) =>
            distance(argument(from), argument(to), argument(unit))
    },
    instance: {
        'get:latitude': (self: ApexLocation) => self.latitude,
        'get:longitude': (self: ApexLocation) => self.longitude,
        getDistance: (self: ApexLocation, to: ApexLocation, unit: string) =>
            distance(self, argument(to), argument(unit)),
        getLatitude: (self: ApexLocation) => self.latitude,
        getLongitude: (self: ApexLocation) => self.longitude
    }
});
