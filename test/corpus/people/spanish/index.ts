import type { Person } from '../../person.js';

export const spanishPeople: Person[] = [];
