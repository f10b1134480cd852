package org.ringfence.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.outcome.Problem;

/**
 * What a file is, told by what is in it and not by its name, with where such a file belongs. One
 * wording serves every command and page that takes a file.
 */
public enum FileNature {
  FOLDER("a folder", "Choose a file in it."),
  EMPTY("an empty file", "Ask for it again: it may have been cut off on its way."),
  REGISTER(
      "a register",
      "Commands open it with --register FILE; “ringfence verify” checks it and “ringfence restore”"
          + " puts it back as a backup.",
      WantedFile.REGISTER,
      WantedFile.BACKUP,
      WantedFile.PAPER),
  BACKUP("a backup of a register", "Put it back with: ringfence restore FILE.", WantedFile.BACKUP),
  LOCKED_BACKUP(
      "a locked backup of a register",
      "Put it back with: ringfence restore FILE.",
      WantedFile.BACKUP),
  ASSESSMENT(
      "an assessment file",
      "Bring it into the register with: ringfence import FILE.",
      WantedFile.ASSESSMENT),
  SCORES("a list of scores that Ringfence wrote", "Nothing reads it in again."),
  TRUST("a trust file", "Take it over with: ringfence trust adopt FILE.", WantedFile.TRUST),
  REQUEST("a request to sign", "Answer it with: ringfence sign respond FILE.", WantedFile.REQUEST),
  RESPONSE(
      "a response to a request to sign",
      "Take it in with: ringfence sign accept FILE.",
      WantedFile.RESPONSE),
  KEY("a key file", "It is used to sign, and handed to nobody.", WantedFile.KEY),
  WORD(
      "a Word document",
      "A report that Ringfence wrote is checked with: ringfence verify FILE. A checklist that came"
          + " back filled is brought in with: ringfence import FILE.",
      WantedFile.CHECKLIST,
      WantedFile.PAPER,
      WantedFile.TEMPLATE),
  EXCEL(
      "an Excel workbook",
      "A workbook that Ringfence wrote is checked with: ringfence verify FILE. Ringfence reads no"
          + " equipment out of spreadsheets.",
      WantedFile.PAPER,
      WantedFile.TEMPLATE),
  SLIDES("a PowerPoint presentation", "Ringfence reads none."),
  OPEN_SHEET(
      "a spreadsheet of LibreOffice (.ods)",
      "A template is used if it is saved as .xlsx there. Ringfence reads no equipment out of"
          + " spreadsheets."),
  OPEN_TEXT("a document of LibreOffice", "A template is used if it is saved as .docx there."),
  OLD_EXCEL(
      "an Excel workbook of the old kind (.xls)",
      "Save it as .xlsx in Excel where a workbook is wanted."),
  OLD_WORD(
      "a Word document of the old kind (.doc)",
      "Save it as .docx in Word where a document is wanted."),
  LOCKED_OFFICE(
      "a Word or Excel file that is locked with a passphrase",
      "Open it with its passphrase, save a copy without one, and choose that."),
  OLD_OFFICE(
      "a file of an old kind of Office, or one that is locked with a passphrase",
      "Save it without a passphrase as .docx or .xlsx."),
  PDF(
      "a PDF",
      "Nothing that a PDF says can be proved. Check the Word or Excel file that it was made from,"
          + " or look the fingerprint up that is printed in it, in that file or in a register:"
          + " ringfence verify FILE --fingerprint DIGITS shows what the record says."),
  PICTURE("a picture", "A photo is kept beside an answer with: ringfence evidence add."),
  NMAP("a network scan (the XML of nmap)", "Ringfence reads no scans."),
  XML("an XML file", "Ringfence reads none."),
  PAGE("a web page", "Ringfence reads none."),
  FORMATTED("a text with formatting (RTF)", "Ringfence reads none."),
  TABLE("a table as text (CSV)", "Ringfence reads no equipment out of tables."),
  ARCHIVE("a packed archive, such as a ZIP file", "Unpack it and choose the file that is in it."),
  BROKEN_PACK(
      "a damaged file of Word, Excel or ZIP",
      "Ask for it again: it may have been damaged on its way.",
      WantedFile.BACKUP,
      WantedFile.CHECKLIST,
      WantedFile.PAPER,
      WantedFile.TEMPLATE),
  DATA(
      "a file of data (JSON)",
      "It has no format that Ringfence writes.",
      WantedFile.ASSESSMENT,
      WantedFile.TRUST,
      WantedFile.REQUEST,
      WantedFile.RESPONSE),
  WIDE_TEXT(
      "a text in another encoding (UTF-16)",
      "Save it again with the encoding UTF-8.",
      WantedFile.ASSESSMENT),
  TEXT("a plain text", "Ringfence reads none."),
  OTHER("", "", WantedFile.values());

  private final String says;
  private final String belongs;

  @SuppressWarnings("ImmutableEnumChecker") // It is made by Set.of.
  private final Set<WantedFile> wanted;

  FileNature(String says, String belongs, WantedFile... wanted) {
    this.says = says;
    this.belongs = belongs;
    this.wanted = Set.of(wanted);
  }

  /**
   * Why a file is not what is wanted: it is not there, or it is plainly something else. Empty where
   * it may be what is wanted, or where it can't be read; whoever reads it then says more. A
   * register may be made where there is none yet.
   */
  public static Optional<Problem> misfit(Path file, WantedFile wanted) {
    var obstacle = NamedFile.obstacle(file);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    var absent = wanted == WantedFile.REGISTER ? Optional.<Problem>empty() : absent(file);
    return absent.isPresent() ? absent : other(file, wanted);
  }

  private static Optional<Problem> other(Path file, WantedFile wanted) {
    FileNature nature;
    try {
      nature = FileLook.at(file);
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
    return nature.wanted.contains(wanted)
        ? Optional.empty()
        : Optional.of(nature.instead(file, wanted.says(), "changed"));
  }

  /** That there is no such file; empty where there is one, or something of that name. */
  public static Optional<Problem> absent(Path file) {
    return absent(file, "file");
  }

  /** That there is nothing to read: no such file, an empty one, or a folder. */
  public static Optional<Problem> unreadable(Path file) {
    return absent(file)
        .or(() -> folder(file, "a file", "changed"))
        .or(
            () ->
                Files.isRegularFile(file) && isEmpty(file)
                    ? Optional.of(EMPTY.instead(file, "a file with something in it", "changed"))
                    : Optional.empty());
  }

  /** That nothing can be written under a name, which is that of a folder. */
  public static Optional<Problem> unwritable(Path file) {
    return folder(file, "the name of a file", "written");
  }

  /** That there is no such folder, or that it is a file. */
  public static Optional<Problem> absentFolder(Path folder) {
    return absent(folder, "folder").or(() -> noFolder(folder));
  }

  /** That what should be a folder is a file; empty where there is nothing of that name. */
  public static Optional<Problem> noFolder(Path folder) {
    return Files.isRegularFile(folder)
        ? Optional.of(
            new Problem(
                "This is a file. What is needed here is a folder. Nothing was changed.",
                NamedFile.words(folder),
                "Name a folder."))
        : Optional.empty();
  }

  private static Optional<Problem> folder(Path file, String wanted, String done) {
    return Files.isDirectory(file)
        ? Optional.of(FOLDER.instead(file, wanted, done))
        : Optional.empty();
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException _) {
      return false; // Whoever opens it says why it can't be read.
    }
  }

  private Problem instead(Path file, String wanted, String done) {
    return new Problem(
        "This is %s. What is needed here is %s. Nothing was %s.".formatted(says, wanted, done),
        NamedFile.words(file),
        belongs);
  }

  private static Optional<Problem> absent(Path file, String what) {
    // A link that leads nowhere is there; whoever follows it says where it leads.
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(
            new Problem(
                "There is no such %s. Nothing was changed.".formatted(what),
                file.toString(),
                "Check the name and the folder."))
        : Optional.empty();
  }

  /** What a file is; {@link #OTHER} for one of no kind that is known here. */
  public static FileNature of(Path file) throws IOException {
    return FileLook.at(file);
  }
}
