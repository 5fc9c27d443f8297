import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { OmittableOrNull } from '../http/omittable-or-null.js';
import { Omittable } from '../http/omittable.js';

const Text = (example: string, maxLength = 300): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, nullable: true, maxLength, example }),
    OmittableOrNull(),
    MaxLength(maxLength),
    IsString(),
  );

const Day = (example: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      nullable: true,
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
      description: 'As precise as it is known: 2019, 2019-05 or 2019-05-17.',
      example,
    }),
    OmittableOrNull(),
    Matches(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
      message: '$property must be as in 2019, 2019-05 or 2019-05-17',
    }),
  );

const Name = (example: string): PropertyDecorator =>
  applyDecorators(ApiProperty({ maxLength: 300, example }), MaxLength(300), IsString(), IsNotEmpty());

export class PostFactsDto {
  @Text('Senior Backend Engineer')
  title?: string | null;

  @Text('Tidewater Logistics')
  company?: string | null;

  @Text('Austin, TX')
  location?: string | null;

  @Day('2019-05')
  start?: string | null;

  @Day('2023-01')
  end?: string | null;

  @Text('Owned the payments platform.', 10_000)
  summary?: string | null;

  @ApiPropertyOptional({
    type: [String],
    maxItems: 100,
    example: ['Moved the payments platform to PostgreSQL 16.'],
  })
  @Omittable()
  @MaxLength(2_000, { each: true })
  @IsString({ each: true })
  @ArrayMaxSize(100)
  @IsArray()
  bullets?: string[];
}

export class StudyFactsDto {
  @Text('University of Texas')
  institution?: string | null;

  @Text('B.Sc.')
  degree?: string | null;

  @Text('Computer Science')
  field?: string | null;

  @Day('2012')
  start?: string | null;

  @Day('2016')
  end?: string | null;
}

export class CredentialFactsDto {
  @Name('AWS Certified Solutions Architect')
  name!: string;

  @Text('Amazon Web Services')
  issuer?: string | null;

  @Day('2022-05')
  date?: string | null;
}

export class LanguageFactsDto {
  @Name('Spanish')
  name!: string;

  @Text('B2', 50)
  level?: string | null;
}
