import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type GetObjectCommandOutput,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Readable } from 'node:stream';
import type { Config } from '../config/config.js';
import { attachment } from './attachment.js';
import {
  ObjectStore,
  StorageUnavailable,
  type DownloadTerms,
  type SignedRequest,
  type StoredObject,
  type UploadTerms,
} from './object-store.js';

type S3Settings = Pick<Config, 's3Bucket' | 's3Region' | 's3Endpoint' | 's3Encryption' | 's3KmsKeyId'>;

/**
 * Objects in a bucket, encrypted by the server and open to nobody but by a signed address. Uploads stream in parts and
 * are completed or aborted whole. A request that fails for a passing reason is repeated by the client of the SDK.
 */
export class S3Store extends ObjectStore {
  private readonly client: S3Client;
  /** The SDK would sign the checksum of the empty body it sees now, and the real one would be refused. */
  private readonly signer: S3Client;
  private readonly bucket: string;

  constructor(private readonly config: S3Settings) {
    super();
    this.bucket = config.s3Bucket;
    this.client = new S3Client(clientOptions(config));
    this.signer = new S3Client({ ...clientOptions(config), requestChecksumCalculation: 'WHEN_REQUIRED' });
  }

  async put(key: string, content: Readable, mediaType: string): Promise<void> {
    const upload = new Upload({
      client: this.client,
      params: { ...this.at(key), Body: content, ContentType: mediaType, ...this.encryption() },
    });
    try {
      await upload.done();
    } catch (error) {
      throw content.errored ?? new StorageUnavailable(error);
    }
  }

  async open(key: string): Promise<StoredObject | null> {
    try {
      const { Body, ContentLength } = await this.get(key);
      return { sizeBytes: ContentLength ?? 0, content: Body as Readable };
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw new StorageUnavailable(error);
    }
  }

  read(key: string): Promise<Uint8Array> {
    return orUnavailable(async () => (await this.get(key)).Body!.transformToByteArray());
  }

  async delete(key: string): Promise<void> {
    await orUnavailable(() => this.client.send(new DeleteObjectCommand(this.at(key))));
  }

  async signDownload(key: string, { fileName, mediaType, seconds }: DownloadTerms): Promise<SignedRequest> {
    const command = new GetObjectCommand({
      ...this.at(key),
      ResponseContentType: mediaType,
      ResponseContentDisposition: attachment(fileName),
    });
    const url = await orUnavailable(() => getSignedUrl(this.signer, command, { expiresIn: seconds }));
    return { url, headers: {}, expiresAt: expiryOf(url) };
  }

  async signUpload(key: string, { sizeBytes, mediaType, seconds }: UploadTerms): Promise<SignedRequest> {
    const command = new PutObjectCommand({
      ...this.at(key),
      ContentLength: sizeBytes,
      ContentType: mediaType,
      ...this.encryption(),
    });
    // Alone of the headers that are sent the type would not be signed.
    const options = { expiresIn: seconds, signableHeaders: new Set(['content-type']) };
    const url = await orUnavailable(() => getSignedUrl(this.signer, command, options));
    return { url, headers: { 'content-type': mediaType, ...this.headers() }, expiresAt: expiryOf(url) };
  }

  private get(key: string): Promise<GetObjectCommandOutput> {
    return this.client.send(new GetObjectCommand(this.at(key)));
  }

  private readonly at = (key: string) => ({ Bucket: this.bucket, Key: key });

  private encryption(): { ServerSideEncryption?: 'AES256' | 'aws:kms'; SSEKMSKeyId?: string } {
    const { s3Encryption: kind, s3KmsKeyId: key } = this.config;
    if (kind === 'none') return {};
    return { ServerSideEncryption: kind, ...(kind === 'aws:kms' && key ? { SSEKMSKeyId: key } : {}) };
  }

  /** What {@link encryption} is in a request that is not the SDK's. */
  private headers(): Record<string, string> {
    const { ServerSideEncryption: kind, SSEKMSKeyId: key } = this.encryption();
    return {
      ...(kind ? { 'x-amz-server-side-encryption': kind } : {}),
      ...(key ? { 'x-amz-server-side-encryption-aws-kms-key-id': key } : {}),
    };
  }
}

function clientOptions({ s3Region: region, s3Endpoint: endpoint }: S3Settings): S3ClientConfig {
  return {
    region,
    maxAttempts: 3,
    // Milliseconds. A part of an upload is 5 MiB at most.
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
    // Other servers know neither the SDK's default checksums nor virtual-host addresses.
    ...(endpoint && { endpoint, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' as const }),
  };
}

/** A signed address says itself until when it is good. */
function expiryOf(url: string): Date {
  const query = new URL(url).searchParams;
  const signedAt = query.get('X-Amz-Date')!.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5');
  return new Date(Date.parse(signedAt) + Number(query.get('X-Amz-Expires')) * 1000);
}

async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StorageUnavailable(error);
  }
}
