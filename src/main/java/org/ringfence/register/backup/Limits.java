package org.ringfence.register.backup;

/**
 * How much a backup may hold before it is taken for an attempt to fill the disk.
 *
 * @param files how many attachments
 * @param attachment bytes of one attachment
 * @param register bytes of the register
 * @param total bytes of all together
 */
record Limits(int files, long attachment, long register, long total) {

  /** Far above what the largest estate needs. */
  static final Limits USUAL = new Limits(200_000, 1L << 30, 1L << 33, 1L << 38);
}
