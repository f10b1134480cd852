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
  FOLDER,
  EMPTY,
  REGISTER(WantedFile.REGISTER, WantedFile.BACKUP, WantedFile.PAPER),
  BACKUP(WantedFile.BACKUP),
  LOCKED_BACKUP(WantedFile.BACKUP),
  ASSESSMENT(WantedFile.ASSESSMENT),
  SCORES,
  TRUST(WantedFile.TRUST),
  REQUEST(WantedFile.REQUEST),
  RESPONSE(WantedFile.RESPONSE),
  KEY(WantedFile.KEY),
  WORD(WantedFile.PAPER, WantedFile.TEMPLATE),
  EXCEL(WantedFile.PAPER, WantedFile.TEMPLATE),
  SLIDES,
  OPEN_SHEET,
  OPEN_TEXT,
  OLD_EXCEL,
  OLD_WORD,
  LOCKED_OFFICE,
  OLD_OFFICE,
  PDF,
  PICTURE,
  NMAP,
  XML,
  PAGE,
  FORMATTED,
  TABLE,
  ARCHIVE,
  BROKEN_PACK(WantedFile.BACKUP, WantedFile.PAPER, WantedFile.TEMPLATE),
  DATA(WantedFile.ASSESSMENT, WantedFile.TRUST, WantedFile.REQUEST, WantedFile.RESPONSE),
  WIDE_TEXT(WantedFile.ASSESSMENT),
  TEXT,
  OTHER(WantedFile.values());

  @SuppressWarnings("ImmutableEnumChecker") // It is made by Set.of.
  private final Set<WantedFile> wanted;

  FileNature(WantedFile... wanted) {
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
        : Optional.of(nature.instead(file, "instead", wanted.says()));
  }

  /** That there is no such file; empty where there is one, or something of that name. */
  public static Optional<Problem> absent(Path file) {
    return absent(file, "absent");
  }

  /** That there is nothing to read: no such file, an empty one, or a folder. */
  public static Optional<Problem> unreadable(Path file) {
    return absent(file)
        .or(() -> folder(file, "instead", "wanted.any"))
        .or(
            () ->
                Files.isRegularFile(file) && isEmpty(file)
                    ? Optional.of(
                        EMPTY.instead(file, "instead", FileWords.TEXTS.say("wanted.full")))
                    : Optional.empty());
  }

  /** That nothing can be written under a name, which is that of a folder. */
  public static Optional<Problem> unwritable(Path file) {
    return folder(file, "instead.written", "wanted.name");
  }

  /** That there is no such folder, or that it is a file. */
  public static Optional<Problem> absentFolder(Path folder) {
    return absent(folder, "absent.folder").or(() -> noFolder(folder));
  }

  /** That what should be a folder is a file; empty where there is nothing of that name. */
  public static Optional<Problem> noFolder(Path folder) {
    return Files.isRegularFile(folder)
        ? Optional.of(FileWords.problem("no-folder", NamedFile.words(folder)))
        : Optional.empty();
  }

  private static Optional<Problem> folder(Path file, String key, String wanted) {
    return Files.isDirectory(file)
        ? Optional.of(FOLDER.instead(file, key, FileWords.TEXTS.say(wanted)))
        : Optional.empty();
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException _) {
      return false; // Whoever opens it says why it can't be read.
    }
  }

  private Problem instead(Path file, String key, String wanted) {
    return new Problem(
        FileWords.TEXTS.say(key, FileWords.TEXTS.choice("nature", this), wanted),
        NamedFile.words(file),
        FileWords.TEXTS.choice("belongs", this));
  }

  private static Optional<Problem> absent(Path file, String key) {
    // A link that leads nowhere is there; whoever follows it says where it leads.
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(FileWords.problem(key, file))
        : Optional.empty();
  }

  /** What a file is; {@link #OTHER} for one of no kind that is known here. */
  public static FileNature of(Path file) throws IOException {
    return FileLook.at(file);
  }
}
