import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Readable } from 'node:stream';
import type { Config } from '../config/config.js';
import { ObjectStore, StorageUnavailable } from './object-store.js';

/** Objects in a bucket, encrypted by the server. Uploads stream in parts and are completed or aborted whole. */
export class S3Store extends ObjectStore {
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly onAws: boolean;

  constructor(config: Pick<Config, 's3Bucket' | 's3Region' | 's3Endpoint'>) {
    super();
    this.bucket = config.s3Bucket;
    this.onAws = config.s3Endpoint === '';
    this.client = new S3Client({
      region: config.s3Region,
      // Other servers know neither the SDK's default checksums nor virtual-host addresses.
      ...(this.onAws
        ? {}
        : {
            endpoint: config.s3Endpoint,
            forcePathStyle: true,
            requestChecksumCalculation: 'WHEN_REQUIRED' as const,
          }),
    });
  }

  async put(key: string, content: Readable, mediaType: string): Promise<void> {
    const upload = new Upload({
      client: this.client,
      params: {
        Bucket: this.bucket,
        Key: key,
        Body: content,
        ContentType: mediaType,
        ...(this.onAws ? { ServerSideEncryption: 'AES256' as const } : {}),
      },
    });
    try {
      await upload.done();
    } catch (error) {
      throw content.errored ?? new StorageUnavailable(error);
    }
  }

  read(key: string): Promise<Uint8Array> {
    return this.orUnavailable(async () => {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
      if (!Body) throw new Error('The object has no body.');
      return Body.transformToByteArray();
    });
  }

  async delete(key: string): Promise<void> {
    await this.orUnavailable(() =>
      this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key })),
    );
  }

  private async orUnavailable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }
}
