import type { Page } from '#libs/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { applyDecorators, type Type as ClassType } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Omittable } from './omittable.js';

/** The most rows of a page. */
export const maxPageRows = 100;

export class LimitQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: maxPageRows,
    default: 20,
    description: 'Rows a page.',
  })
  @Omittable()
  @Type(() => Number)
  @Max(maxPageRows)
  @Min(1)
  @IsInt()
  limit = 20;
}

/** Declares the query parameter that turns pages. */
export const Cursor = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: 'string',
      description: '`nextCursor` of the page before; leave it out for the first page.',
    }),
    Omittable(),
    MaxLength(500),
    IsString(),
  );

export class PageQuery extends LimitQuery {
  @Cursor()
  cursor?: string;
}

/** The DTO class of a page of `item`s. */
export function PageOf<T>(item: ClassType<T>): ClassType<Page<T>> {
  class PageDto implements Page<T> {
    @ApiProperty({ type: [item] })
    data!: T[];

    @ApiProperty({ example: false })
    hasMore!: boolean;

    @ApiProperty({
      type: String,
      nullable: true,
      description: 'Pass it as `cursor` for the next page; null on the last.',
      example: null,
    })
    nextCursor!: string | null;
  }
  Object.defineProperty(PageDto, 'name', { value: `PageOf${item.name}` });
  return PageDto;
}

/** Turns the rows of a page into their DTOs. */
export function mapPage<T, U>(page: Page<T>, toDto: (row: T) => U): Page<U> {
  return { ...page, data: page.data.map(toDto) };
}
