import { parserVersion } from '#libs/resumes';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Omittable } from '../http/omittable.js';

export class ReparseDto {
  @ApiPropertyOptional({
    example: parserVersion,
    pattern: '^\\d{1,6}(\\.\\d{1,6}){0,3}$',
    description: 'Those that a parser before this version read; the present version when left out.',
  })
  @Omittable()
  @Matches(/^\d{1,6}(\.\d{1,6}){0,3}$/, { message: 'parserVersionBefore must be a version such as 2.0.1' })
  parserVersionBefore?: string;
}

export class ReparsedDto {
  @ApiProperty({ format: 'uuid', description: 'Follow it at /jobs/status/{id}.' })
  backgroundJobId!: string;

  @ApiProperty({ format: 'uuid' })
  resumeId!: string;
}

export class ReparsedManyDto {
  @ApiProperty({ format: 'uuid', description: 'Ends with the last of the resumes; /jobs/status/{id}.' })
  backgroundJobId!: string;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1000, example: 120 })
  resumes!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Left for further calls.', example: 0 })
  remaining!: number;
}
