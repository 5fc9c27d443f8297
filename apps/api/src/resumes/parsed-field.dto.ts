import type { ParsedResume } from '#libs/resumes';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

type Field = ParsedResume['interests'][number];

export class BoxDto {
  @ApiProperty({ example: 62 })
  x!: number;

  @ApiProperty({ example: 665.2 })
  y!: number;

  @ApiProperty({ example: 289.2 })
  width!: number;

  @ApiProperty({ example: 13.2 })
  height!: number;
}

export class SourceDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Counted from 1.', example: 1 })
  page!: number;

  @ApiPropertyOptional({
    type: BoxDto,
    description: 'In points, from the top left of the page; PDF alone has it.',
  })
  box?: BoxDto;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Offset into `parsed.text`, in UTF-16 units.',
    example: 0,
  })
  charStart!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'The first offset after it.', example: 17 })
  charEnd!: number;

  @ApiPropertyOptional({
    description: 'A person said it: it stands below the text of the document, on no page.',
    example: false,
  })
  corrected?: boolean;
}

/** A value as it was read. */
export class FieldDto implements Field {
  @ApiProperty({ description: 'As written.', example: 'Python' })
  value!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'In its normal form: E.164 for phones, lower case for e-mail addresses, `2019-05` for dates, the CEFR level for ' +
      'languages, the level (`bachelor`, `master`, …) for degrees, the taxonomy’s name for skills and occupations; null ' +
      'where there is none.',
    example: 'Python',
  })
  normalized!: string | null;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'How sure it is; 1 when a person said it.',
    example: 0.96,
  })
  confidence!: number;

  @ApiProperty({ type: SourceDto, description: 'Where it stands.' })
  source!: SourceDto;
}

/** A field that may not have been read. */
export const Read = (description?: string): PropertyDecorator =>
  ApiProperty({ type: FieldDto, nullable: true, description });

/** As many fields as there are. */
export const ReadMany = (description?: string): PropertyDecorator =>
  ApiProperty({ type: [FieldDto], description });
