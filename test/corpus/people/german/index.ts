import type { Person } from '../../person.js';

export const germanPeople: Person[] = [];
