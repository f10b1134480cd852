package org.ringfence.model.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.model.disclosure.Edition;

/** The papers that can be written, and all that is so of each whatever it is about. */
public enum PaperKind {
  /** What a committee decides on. */
  COMMITTEE(About.ORGANISATION, SignOffs.JUDGED, Edition.BOTH, PaperFormat.WORD),
  /** One installation. */
  SITE(About.INSTALLATION, SignOffs.JUDGED, Edition.BOTH, PaperFormat.WORD),
  /** The whole register. */
  WORKBOOK(About.ORGANISATION, SignOffs.JUDGED, Edition.BOTH, PaperFormat.EXCEL),
  /** What a technician checks at one installation. */
  CHECKLIST(About.INSTALLATION, SignOffs.LEFT_OUT, List.of(Edition.EXEMPT), PaperFormat.WORD),
  /** What an answer to a freedom of information request needs. */
  FOI(
      About.ORGANISATION,
      SignOffs.LEFT_OUT,
      List.of(Edition.PUBLIC),
      PaperFormat.WORD,
      PaperFormat.EXCEL),
  /** Who signed, for the council's own files. */
  SIGN_OFF(About.INSTALLATION, SignOffs.JUDGED, List.of(Edition.EXEMPT), PaperFormat.WORD);

  private enum About {
    INSTALLATION,
    ORGANISATION
  }

  private enum SignOffs {
    JUDGED,
    LEFT_OUT
  }

  private final About about;
  private final SignOffs signOffs;
  private final List<Edition> editions;
  private final List<PaperFormat> formats;

  PaperKind(About about, SignOffs signOffs, List<Edition> editions, PaperFormat... formats) {
    this.about = about;
    this.signOffs = signOffs;
    this.editions = editions;
    this.formats = List.of(formats);
  }

  /** The permanent id: {@code "sign-off"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For whom it can be, at least one; the usual one first. */
  public List<Edition> editions() {
    return editions;
  }

  /** Whether it has a public edition. */
  public boolean isPublished() {
    return editions.contains(Edition.PUBLIC);
  }

  /** Whether it is about one installation; else it is about an organisation. */
  public boolean isAboutOne() {
    return about == About.INSTALLATION;
  }

  /** Whether it says if sign-offs hold, so that the day of a meeting matters to it. */
  public boolean judgesSignOffs() {
    return signOffs == SignOffs.JUDGED;
  }

  /** In which formats it can be, the usual one first. */
  public List<PaperFormat> formats() {
    return formats;
  }

  /** The kind with this id; empty where there is none. */
  public static Optional<PaperKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
