package org.ringfence.model.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers that can be written. */
public enum PaperKind {
  /** What a committee decides on; Word; both editions. */
  COMMITTEE(true),
  /** One installation; Word; both editions. */
  SITE(true),
  /** The whole register; Excel; both editions. */
  WORKBOOK(true),
  /** What a technician checks at one installation; Word; for the exempt side only. */
  CHECKLIST(false),
  /** What an answer to a freedom of information request needs; Word or Excel; public only. */
  FOI(true),
  /** Who signed, for the council's own files; Word; for the exempt side only. */
  SIGN_OFF(false);

  private final boolean published;

  PaperKind(boolean published) {
    this.published = published;
  }

  /** The permanent id: {@code "sign-off"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it has a public edition. */
  public boolean isPublished() {
    return published;
  }

  /** The kind with this id; empty where there is none. */
  public static Optional<PaperKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
