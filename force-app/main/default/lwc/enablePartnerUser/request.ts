/** The request as it is after one detail of the form changed. */
import type { ContactUserRequest } from 'apex/ContactUserRequest';
import type { OptionChange } from 'c/consoleTypes';

const OF_THE_PERSON = new Set(['username', 'email']);

/** Username and e-mail belong to the person, everything else to the run's options. */
export function withDetail(request: ContactUserRequest, { name, value }: OptionChange): ContactUserRequest {
    return OF_THE_PERSON.has(name)
        ? { ...request, [name]: value }
        : { ...request, options: { ...request.options, [name]: value } };
}
