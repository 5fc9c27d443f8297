import type { ModelAlias } from '#libs/models';
import { ApiProperty } from '@nestjs/swagger';

export class ModelVersionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'talentflow-semantic' })
  name!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;

  @ApiProperty({ description: 'Hash over everything that decides what the model answers.' })
  artifactSha256!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
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
