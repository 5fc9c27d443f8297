import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Omittable } from '../http/omittable.js';

/** A query parameter of tags that the candidate must all have. */
export const Tags = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: [String],
      maxItems: 20,
      example: ['phone screen'],
      description: 'Tags of the candidate, all of them; repeat the parameter for several.',
    }),
    Omittable(),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value])),
    ArrayMaxSize(20),
    IsNotEmpty({ each: true }),
    IsString({ each: true }),
    MaxLength(50, { each: true }),
  );
