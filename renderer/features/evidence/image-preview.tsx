import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { canBeDrawn, imageSize } from '../../../shared/domain/image-size.ts';
import styles from './preview.module.css';
import { messages } from './preview-messages.ts';

type Props = {
  readonly title: string;
  /** Told from the content, so that nothing else is ever drawn as a picture. */
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A picture, drawn from memory. One whose header promises more than can be held is not even begun. */
export function ImagePreview({ title, mediaType, bytes }: Props) {
  const intl = useIntl();
  const [address, setAddress] = useState<string | null>(null);
  const [isBroken, setBroken] = useState(false);
  const size = imageSize(bytes, mediaType);
  const isSafe = size !== null && canBeDrawn(size);
  useEffect(() => {
    if (!isSafe) return undefined;
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType, isSafe]);
  if (isBroken || size === null) {
    return <p className={styles.word}>{intl.formatMessage(messages.notDrawn)}</p>;
  }
  if (!isSafe) return <p className={styles.word}>{intl.formatMessage(messages.tooLarge)}</p>;
  return (
    <figure className={styles.frame}>
      {address !== null && (
        <img
          className={styles.image}
          src={address}
          alt={title}
          width={size.width}
          height={size.height}
          onError={() => setBroken(true)}
        />
      )}
    </figure>
  );
}
