package org.ringfence.files;

/** What somebody is asked to choose where a file is read. */
public enum WantedFile {
  ASSESSMENT("an assessment file, which ends in .json"),
  PAPER("a Word report or an Excel workbook that Ringfence wrote, or a register"),
  CHECKLIST("a technician’s checklist that Ringfence wrote, saved as .docx"),
  TEMPLATE("a Word or Excel template of your own"),
  BACKUP("a backup of a register"),
  REGISTER("a register, which ends in .ringfence"),
  TRUST("a trust file, which ends in .json"),
  REQUEST("a request to sign, which ends in .json"),
  RESPONSE("a response to a request to sign, which ends in .json"),
  KEY("a key file, which ends in .p12");

  private final String says;

  WantedFile(String says) {
    this.says = says;
  }

  /** What it is, for people: "a trust file". */
  public String says() {
    return says;
  }
}
