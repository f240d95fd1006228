import { pick } from './random.ts';

/** A made-up person. */
export interface Person {
    readonly firstName: string;
    readonly lastName: string;
    readonly title: string;
    readonly phone: string;
}

const FIRST_NAMES = [
    'Amelia',
    'Oliver',
    'Isla',
    'Noah',
    'Ava',
    'Muhammad',
    'Fatima',
    'Arjun',
    'Priya',
    'Wei',
    'Mei',
    'Kenji',
    'Yuki',
    'Lucía',
    'Mateo',
    'Sofía',
    'Diego',
    'Camille',
    'Louis',
    'Chloé',
    'Jürgen',
    'Anke',
    'Lars',
    'Ingrid',
    'Zofia',
    'Paweł',
    'Olena',
    'Dmytro',
    'Ayşe',
    'Emre',
    'Chinedu',
    'Ngozi',
    'Kwame',
    'Abena',
    'Thabo',
    'Lerato',
    'Aisha',
    'Omar',
    'Layla',
    'Hassan',
    'João',
    'Beatriz',
    'Rafael',
    'Marta',
    'Giulia',
    'Luca',
    'Eleni',
    'Nikos',
    'Siobhán',
    'Ciarán',
    'Rhys',
    'Carys',
    'Hamish',
    'Ailsa',
    'Grace',
    'Ethan',
    'Ruth',
    'Daniel',
    'Hannah',
    'Samuel'
];
const LAST_NAMES = [
    'Smith',
    'Jones',
    'Williams',
    'Taylor',
    'Khan',
    'Hussain',
    'Sharma',
    'Patel',
    'Chen',
    'Zhang',
    'Tanaka',
    'Sato',
    'García',
    'Fernández',
    'Rodríguez',
    'Muñoz',
    'Dubois',
    'Lefèvre',
    'Moreau',
    'Müller',
    'Schäfer',
    'Weiß',
    'Nilsson',
    'Hansen',
    'Kowalski',
    'Wiśniewska',
    'Shevchenko',
    'Bondarenko',
    'Yılmaz',
    'Demir',
    'Okafor',
    'Adeyemi',
    'Mensah',
    'Boateng',
    'Nkosi',
    'Dlamini',
    'Farah',
    'Haddad',
    'Silva',
    'Pereira',
    'Costa',
    'Rossi',
    'Bianchi',
    'Papadopoulos',
    "O'Brien",
    'Murphy',
    'Evans',
    'Davies',
    'MacLeod',
    'Campbell',
    'Walker',
    'Green',
    'Baker',
    'Hughes',
    'Clark',
    'Wright',
    'Hall',
    'Edwards',
    'Turner',
    'Ndlovu'
];
const TITLES = [
    'Sales Manager',
    'Account Executive',
    'Service Engineer',
    'Field Technician',
    'Branch Manager',
    'Operations Lead',
    'Buyer',
    'Finance Manager',
    'Managing Director',
    'Warehouse Supervisor',
    'Marketing Manager',
    'Customer Service Agent',
    'Regional Director',
    'Installer',
    'Office Manager'
];
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A person with a believable name, title and telephone number (from the range kept for drama: Ofcom, 020 7946 0000 to 0999). */
export function makePerson(next: () => number): Person {
    const digits = Array.from({ length: 3 }, () => pick(DIGITS, next)).join('');
    return {
        firstName: pick(FIRST_NAMES, next),
        lastName: pick(LAST_NAMES, next),
        title: pick(TITLES, next),
        phone: `+44 20 7946 0${digits}`
    };
}

const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ı: 'i', ø: 'o', æ: 'ae', đ: 'd' };

/** The text in letters and digits of ASCII, lower case, words joined by the given sign. */
export function plain(text: string, joint = ''): string {
    return text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßłıøæđ]/g, (letter) => SPECIAL[letter] ?? '')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .replace(/ /g, joint);
}

/** A name that was not given before: the wanted one, or the same with the next free number before the sign `tail` begins with. */
export function unusedName(taken: Set<string>, head: string, tail: string): string {
    let name = head + tail;
    for (let number = 2; taken.has(name); number++) name = `${head}${String(number)}${tail}`;
    taken.add(name);
    return name;
}
