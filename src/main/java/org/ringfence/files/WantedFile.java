package org.ringfence.files;

/** What somebody is asked to choose where a file is read. */
public enum WantedFile {
  ASSESSMENT,
  PAPER,
  TEMPLATE,
  BACKUP,
  REGISTER,
  TRUST,
  REQUEST,
  RESPONSE,
  KEY;

  /** What it is, for people: "a trust file". */
  public String says() {
    return FileWords.TEXTS.choice("wanted", this);
  }
}
