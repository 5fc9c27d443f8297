import { ValidateIf } from 'class-validator';

/** The field of a merge patch may be left out, which changes nothing, or null, which takes the value away. */
export const OmittableOrNull = (): PropertyDecorator =>
  ValidateIf((_, value) => value !== undefined && value !== null);
