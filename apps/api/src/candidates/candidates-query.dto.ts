import { candidateOrders, type CandidateOrder } from '#libs/resumes';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageQuery } from '../http/page.dto.js';
import { Tags } from './tags.js';

export class CandidatesQuery extends PageQuery {
  @ApiPropertyOptional({
    maxLength: 200,
    example: 'priya@example.com',
    description:
      'Words that all stand in the name, e-mail address and telephone number, or in a resume; the last may be a beginning.',
  })
  @Omittable()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  q?: string;

  @Tags()
  tag?: string[];

  @ApiPropertyOptional({ enum: candidateOrders, default: 'newest' })
  @Omittable()
  @IsIn(candidateOrders)
  sort: CandidateOrder = 'newest';

  @ApiPropertyOptional({ type: Boolean, description: 'True: only deleted ones, which can be restored.' })
  @Omittable()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  deleted = false;
}
