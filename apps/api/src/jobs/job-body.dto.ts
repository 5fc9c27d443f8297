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
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { SectionWeightsDto } from './section-weights.dto.js';

const trimmed = ({ value }: TransformFnParams): unknown => (typeof value === 'string' ? value.trim() : value);

export class RequirementBodyDto {
  @ApiProperty({ maxLength: 500, example: '5+ years of experience with Python' })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  text!: string;

  @ApiPropertyOptional({ enum: requirementKinds, description: 'Told from the text when left out.' })
  @IsOptional()
  @IsIn(requirementKinds)
  kind?: RequirementKind;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  must?: boolean;

  @ApiPropertyOptional({
    default: 1,
    minimum: 0.1,
    maximum: 10,
    description: 'How much it counts beside the others.',
  })
  @IsOptional()
  @IsNumber()
  @Min(0.1)
  @Max(10)
  weight?: number;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    minimum: 0,
    maximum: 600,
    description: 'Months of experience; told from the text when left out.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(600)
  minMonths?: number | null;
}

/** A requirement given as a text alone is read as one with that text. */
const asRequirements = ({ value }: TransformFnParams): unknown =>
  Array.isArray(value)
    ? value.map((item: unknown) =>
        plainToInstance(RequirementBodyDto, typeof item === 'string' ? { text: item } : item),
      )
    : value;

@ApiExtraModels(RequirementBodyDto)
export class JobBodyDto implements GivenPosting {
  @ApiProperty({ maxLength: 200, example: 'Senior Backend Engineer' })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title!: string;

  @ApiProperty({
    maxLength: 20_000,
    example: 'You design and run the services behind our booking platform, in Python on AWS.',
  })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  description!: string;

  @ApiProperty({
    type: 'array',
    minItems: 1,
    maxItems: 50,
    items: { oneOf: [{ type: 'string', maxLength: 500 }, { $ref: getSchemaPath(RequirementBodyDto) }] },
    example: [
      '5+ years of experience with Python',
      { text: 'Runs PostgreSQL in production', must: true, weight: 2 },
    ],
  })
  @Transform(asRequirements)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  requirements!: RequirementBodyDto[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Berlin or remote' })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(200)
  location?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(200)
  department?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, example: 'full-time' })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(100)
  employmentType?: string | null;

  @ApiPropertyOptional({
    type: SectionWeightsDto,
    nullable: true,
    description: 'How much each section of a resume counts, over the model’s weights.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SectionWeightsDto)
  sectionWeights?: SectionWeightsDto | null;
}
