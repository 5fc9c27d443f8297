import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { ResumeFilterQuery } from './resume-filter.dto.js';

export const listFormats = ['csv', 'ndjson'] as const;
export type ListFormat = (typeof listFormats)[number];

export class ResumesExportQuery extends ResumeFilterQuery {
  @ApiProperty({ enum: listFormats, example: 'csv' })
  @IsIn(listFormats)
  format!: ListFormat;
}

export class ResumeExportQuery {
  @ApiPropertyOptional({
    enum: ['json-resume'],
    default: 'json-resume',
    description: 'JSON Resume, schema 1.0.0.',
  })
  @Omittable()
  @IsIn(['json-resume'])
  format = 'json-resume' as const;
}
