import type { SqlValue } from '../../database/driver.ts';
import { ApexDouble } from '../../values/double.ts';
import { ApexMap } from '../../values/map.ts';
import { OBJECT, STRING } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';
import { registerJsonReading } from '../json/platform-objects.ts';
import { ApexLocation, distance } from './location.ts';

const TEXTS = [
    'city',
    'country',
    'countryCode',
    'geocodeAccuracy',
    'postalCode',
    'state',
    'stateCode',
    'street'
] as const;
type TextPart = (typeof TEXTS)[number];
/** Parts of a compound field by their names, as a query reads them. */
type Parts = Readonly<Record<string, string | number | null | undefined>>;

/** System.Address: the value of an address field. Only queries make it. Source: Apex Reference, Address Class. */
export class ApexAddress {
    readonly $typeName = 'System.Address';
    private readonly parts: Parts;

    constructor(parts: Parts) {
        this.parts = parts;
    }

    text(part: TextPart): string | null {
        return (this.parts[part] ?? null) as string | null;
    }

    coordinate(part: 'latitude' | 'longitude'): ApexDouble | null {
        const degrees = this.parts[part] ?? null;
        return degrees === null ? null : new ApexDouble(Number(degrees));
    }

    location(): ApexLocation | null {
        return locationOf(this.parts);
    }

    /** As the REST API shows addresses; state and country codes only where the org has them. */
    toJson$(): ApexMap {
        const names = [...TEXTS.filter((name) => name in this.parts), 'latitude', 'longitude'].sort();
        return new ApexMap(
            STRING,
            OBJECT,
            names.map((name) => [
                name,
                name === 'latitude' || name === 'longitude' ? this.coordinate(name) : this.text(name as TextPart)
            ])
        );
    }

    /** Form assumed. */
    toString$0(): string {
        const shown = TEXTS.flatMap((name) => (this.text(name) === null ? [] : `${name}=${String(this.text(name))}`));
        return `Address:[${shown.join(', ')}]`;
    }
}

const locationOf = ({ latitude, longitude }: Parts): ApexLocation | null =>
    typeof latitude === 'number' && typeof longitude === 'number' ? new ApexLocation(latitude, longitude) : null;

/** Value of a compound field from the JSON text of its parts; null when all are empty. */
export function compoundValue(kind: 'address' | 'location', column: SqlValue): ApexAddress | ApexLocation | null {
    if (column === null) return null;
    const parts = JSON.parse(String(column)) as Parts;
    return kind === 'address' ? new ApexAddress(parts) : locationOf(parts);
}

// Records of queries go through JSON and back. A Location has two members only.
for (const name of ['Address', 'System.Address'])
    registerJsonReading(name, {
        members: {
            ...Object.fromEntries(TEXTS.map((part) => [part, 'String'])),
            latitude: 'Double',
            longitude: 'Double'
        },
        make: (values) =>
            new ApexAddress(Object.fromEntries(Object.entries(values).map(([part, value]) => [part, plain(value)])))
    });

const plain = (value: unknown): string | number | null =>
    value instanceof ApexDouble ? value.value : ((value ?? null) as string | null);

const textReaders = TEXTS.flatMap((name) => {
    const read = (self: ApexAddress): string | null => self.text(name);
    return [[`get:${name}`, read] as const, [`get${name[0].toUpperCase()}${name.slice(1)}`, read] as const];
});

export const addressType = definePlatformType('System.Address', {
    instance: {
        ...Object.fromEntries(textReaders),
        getDistance: (self: ApexAddress, to: ApexLocation, unit: string) => {
            const from = self.location();
            return from === null ? null : distance(from, argument(to), argument(unit));
        },
        getLatitude: (self: ApexAddress) => self.coordinate('latitude'),
        getLongitude: (self: ApexAddress) => self.coordinate('longitude')
    }
});
