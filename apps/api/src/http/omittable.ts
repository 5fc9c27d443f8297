import { ValidateIf } from 'class-validator';

/** The field may be left out. Unlike `IsOptional` it refuses null, which is for fields that say they are nullable. */
export const Omittable = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
