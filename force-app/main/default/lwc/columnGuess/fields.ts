import { labels } from './labels';

export type SourceFieldName =
    'sourceKey' | 'username' | 'firstName' | 'lastName' | 'email' | 'phone' | 'active' | 'timeZone';

export interface SourceField {
    readonly name: SourceFieldName;
    readonly label: string;
    /** Heading in the template; required columns say so and stand first (features U3). */
    readonly templateHeading: string;
    readonly isRequired: boolean;
    /** What other systems call it. */
    readonly aliases: readonly string[];
}

/** Fields of a row, required ones first: the order of the template and of the mapping table. */
export const FIELDS: readonly SourceField[] = [
    field('lastName', labels.lastName, true, [
        'Surname',
        'Family Name',
        'Contact Last Name',
        'Nom',
        'Nachname',
        'Apellido'
    ]),
    field('username', labels.username, false, [
        'User Name',
        'Login',
        'Login Name',
        'User',
        'Old Username',
        'Legacy Username',
        "Nom d'utilisateur"
    ]),
    field('sourceKey', labels.sourceKey, false, [
        'Id',
        'Key',
        'User Id',
        'External Id',
        'Source Id',
        'Record Id',
        'Mobile User Id'
    ]),
    field('firstName', labels.firstName, false, [
        'Given Name',
        'Forename',
        'Contact First Name',
        'Prénom',
        'Vorname',
        'Nombre'
    ]),
    field('email', labels.email, false, ['Mail', 'E-mail Address', 'Email Address', 'Contact Email', 'Courriel']),
    field('phone', labels.phone, false, ['Mobile', 'Mobile Phone', 'Telephone', 'Phone Number', 'Téléphone']),
    field('active', labels.active, false, ['Is Active', 'Enabled', 'Status Active', 'Actif', 'Aktiv']),
    field('timeZone', labels.timeZone, false, ['TimeZoneSidKey', 'Time Zone Key', 'TZ', 'Fuseau horaire'])
];

function field(name: SourceFieldName, label: string, isRequired: boolean, aliases: readonly string[]): SourceField {
    const templateHeading = isRequired ? `${label} (${labels.required})` : label;
    return { name, label, templateHeading, isRequired, aliases: [name, ...aliases] };
}
