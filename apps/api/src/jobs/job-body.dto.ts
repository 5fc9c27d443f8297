import { requirementKinds, type GivenPosting, type RequirementKind } from '#libs/jobs';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform, Type, type TransformFnParams } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { SalaryBodyDto } from './salary.dto.js';
import { SectionWeightsDto } from './section-weights.dto.js';

const trimmed = ({ value }: TransformFnParams): unknown => (typeof value === 'string' ? value.trim() : value);

export class RequirementBodyDto {
  @ApiProperty({ maxLength: 500, example: '5+ years of experience with Python' })
  @Transform(trimmed)
  @MaxLength(500)
  @IsString()
  @IsNotEmpty()
  text!: string;

  @ApiPropertyOptional({ enum: requirementKinds, description: 'Told from the text when left out.' })
  @Omittable()
  @IsIn(requirementKinds)
  kind?: RequirementKind;

  @ApiPropertyOptional({ default: false })
  @Omittable()
  @IsBoolean()
  must?: boolean;

  @ApiPropertyOptional({
    default: 1,
    minimum: 0.1,
    maximum: 10,
    description: 'How much it counts beside the others.',
    example: 2,
  })
  @Omittable()
  @Max(10)
  @Min(0.1)
  @IsNumber()
  weight?: number;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    minimum: 0,
    maximum: 600,
    description: 'Months of experience; told from the text when left out.',
    example: 60,
  })
  @IsOptional()
  @Max(600)
  @Min(0)
  @IsInt()
  minMonths?: number | null;
}

/** A requirement given as a text alone is read as one with that text. */
const asRequirements = ({ value }: TransformFnParams): unknown =>
  Array.isArray(value) ? value.map(asRequirement) : value;

function asRequirement(item: unknown): unknown {
  if (Array.isArray(item)) return null; // an empty list would pass for an object with nothing to check
  return plainToInstance(RequirementBodyDto, typeof item === 'string' ? { text: item } : item);
}

@ApiExtraModels(RequirementBodyDto)
export class JobBodyDto implements GivenPosting {
  @ApiProperty({ maxLength: 200, example: 'Senior Backend Engineer' })
  @Transform(trimmed)
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  title!: string;

  @ApiProperty({
    maxLength: 20_000,
    example: 'You design and run the services behind our booking platform, in Python on AWS.',
  })
  @Transform(trimmed)
  @MaxLength(20_000)
  @IsString()
  @IsNotEmpty()
  description!: string;

  @ApiPropertyOptional({
    type: 'array',
    description:
      'Left out, they are read from the description: its lists under headings like “Requirements” and “Nice to have”, or the sentences that ask for something. The answer shows them; change them by PUT.',
    minItems: 1,
    maxItems: 50,
    items: { oneOf: [{ type: 'string', maxLength: 500 }, { $ref: getSchemaPath(RequirementBodyDto) }] },
    example: [
      '5+ years of experience with Python',
      { text: 'Runs PostgreSQL in production', must: true, weight: 2 },
    ],
  })
  @Omittable()
  @Transform(asRequirements)
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  @ArrayMinSize(1)
  @IsArray()
  requirements?: RequirementBodyDto[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Berlin or remote' })
  @IsOptional()
  @Transform(trimmed)
  @MaxLength(200)
  @IsString()
  location?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Engineering' })
  @IsOptional()
  @Transform(trimmed)
  @MaxLength(200)
  @IsString()
  department?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, example: 'full-time' })
  @IsOptional()
  @Transform(trimmed)
  @MaxLength(100)
  @IsString()
  employmentType?: string | null;

  @ApiPropertyOptional({ type: SalaryBodyDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @IsObject()
  @Type(() => SalaryBodyDto)
  salary?: SalaryBodyDto | null;

  @ApiPropertyOptional({
    type: SectionWeightsDto,
    nullable: true,
    description: 'How much each section of a resume counts, over the model’s weights.',
  })
  @IsOptional()
  @ValidateNested()
  @IsObject()
  @Type(() => SectionWeightsDto)
  sectionWeights?: SectionWeightsDto | null;
}
