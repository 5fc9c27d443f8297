import { resumeOrders, type ResumeOrder } from '#libs/resumes';
import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageQuery } from '../http/page.dto.js';
import { RequestInvalid } from '../http/request.errors.js';
import { ResumeFilterQuery } from './resume-filter.dto.js';

export class ResumesQuery extends IntersectionType(ResumeFilterQuery, PageQuery) {
  @ApiPropertyOptional({
    enum: resumeOrders,
    description: '`relevance`, which needs `q` and is then the default; else `newest`.',
  })
  @Omittable()
  @IsIn(resumeOrders)
  sort?: ResumeOrder;

  /** @throws RequestInvalid when relevance is asked for without words to be relevant to */
  order(): ResumeOrder {
    if (this.sort === 'relevance' && this.q === undefined)
      throw new RequestInvalid([{ pointer: '?sort', code: 'needsText', detail: 'relevance needs `q`.' }]);
    return this.sort ?? (this.q === undefined ? 'newest' : 'relevance');
  }
}
