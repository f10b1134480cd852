package org.ringfence.register.sqlite;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The first page of an SQLite database, in which it says how it is laid out and how often it was
 * changed.
 *
 * @param bytes all of the page, or its first hundred bytes at least
 */
record FirstPage(ByteBuffer bytes) {

  private static final int HEADER = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int LARGEST_PAGE = 65_536;
  private static final int WRITE_VERSION_AT = 18;
  private static final int WAL = 2;
  private static final int COUNTER_AT = 24;
  private static final int PAGES_AT = 28;
  private static final int SCHEMA_AT = 40;
  private static final int VALID_FOR_AT = 92;

  /** How long each page is. */
  int pageSize() {
    int size = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE_AT));
    return size == 1 ? LARGEST_PAGE : size;
  }

  /** Whether changes go to a log beside it first, in which case they need not be in it yet. */
  boolean isLogged() {
    return bytes.get(WRITE_VERSION_AT) == WAL;
  }

  /** How many transactions have changed it; it may start anew at any number. */
  int counter() {
    return bytes.getInt(COUNTER_AT);
  }

  /** How many pages it has. */
  int pages() {
    return bytes.getInt(PAGES_AT);
  }

  /** Whether not a byte differs. */
  boolean isSame(FirstPage other) {
    return bytes.equals(other.bytes);
  }

  /** Whether another first page can be this one after a transaction that left all tables as is. */
  boolean mayBecome(FirstPage later) {
    return later.counter() == counter() + 1
        && Arrays.equals(part(0, COUNTER_AT), later.part(0, COUNTER_AT))
        && Arrays.equals(part(SCHEMA_AT, VALID_FOR_AT), later.part(SCHEMA_AT, VALID_FOR_AT))
        && Arrays.equals(part(HEADER, pageSize()), later.part(HEADER, pageSize()));
  }

  private byte[] part(int from, int to) {
    var part = new byte[Math.max(0, Math.min(to, bytes.capacity()) - from)];
    bytes.get(from, part);
    return part;
  }
}
