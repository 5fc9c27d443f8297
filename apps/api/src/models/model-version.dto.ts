import type { ModelAlias } from '#libs/models';
import { ApiProperty } from '@nestjs/swagger';

export class ModelVersionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'talentflow-semantic' })
  name!: string;

  @ApiProperty({ type: 'integer', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'Hash over everything that decides what the model answers.', example: 'df8726685fa7cf324d9d43488b3aa27668b4437fe8229edcef7206bea1567952' })
  artifactSha256!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: {lexicalShare: 0.35, sectionWeights: {experience: 0.5, skills: 0.2, education: 0.12, certifications: 0.1, summary: 0.08}, bands: {strong: 0.6, good: 0.4, partial: 0.2}} })
  parameters!: Record<string, unknown>;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: Date;
}

export class ListedModelVersionDto extends ModelVersionDto {
  @ApiProperty({ isArray: true, enum: ['champion', 'challenger', 'shadow', 'previous'] })
  aliases!: ModelAlias[];
}

export class ModelVersionsDto {
  @ApiProperty({ type: [ListedModelVersionDto] })
  data!: ListedModelVersionDto[];
}
