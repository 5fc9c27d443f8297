import type { Person } from '../../person.js';

export const frenchPeople: Person[] = [];
