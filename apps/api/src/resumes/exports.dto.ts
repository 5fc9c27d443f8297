import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ResumeFilterQuery } from './resume-filter.dto.js';

export const listFormats = ['csv', 'ndjson'] as const;
export type ListFormat = (typeof listFormats)[number];

export class ResumesExportQuery extends ResumeFilterQuery {
  @ApiProperty({ enum: listFormats, example: 'csv' })
  @IsIn(listFormats)
  format!: ListFormat;
}

export class ResumeExportQuery {
  @ApiProperty({ enum: ['json-resume'], description: 'JSON Resume, schema 1.0.0.' })
  @IsIn(['json-resume'])
  format!: 'json-resume';
}
