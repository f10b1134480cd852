package org.ringfence.assessment.people;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringfence.exchange.assessment.SmallFile;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.signing.SignedCopy;

/**
 * The copies that the owner of this computer's key keeps of what they signed elsewhere, each a file
 * in a folder beside the key, whole or absent.
 */
public final class SignedCopies {
  private static final String ENDING = ".signed";
  private static final int SHOWN_DIGITS = 16;

  private final Path folder;

  SignedCopies(Path folder) {
    this.folder = folder;
  }

  /**
   * A copy in the list.
   *
   * @param file where it is
   * @param facts what it is of
   */
  public record Kept(Path file, SignedCopy.Facts facts) {
    /** Its name in the folder without the ending, by which it is asked for. */
    public String id() {
      var name = String.valueOf(file.getFileName());
      return name.substring(0, name.length() - ENDING.length());
    }

    /** Whether it was signed; otherwise it was sent back. */
    public boolean signed() {
      return facts.signed();
    }

    /** Whose answer it is. */
    public String name() {
      return facts.name();
    }

    /** The role in which they were asked. */
    public String role() {
      return facts.role();
    }

    /** The day of the answer. */
    public LocalDate on() {
      return facts.on();
    }

    /** Site and installation, by name. */
    public String place() {
      return facts.place();
    }

    /** The revision that it is about. */
    public int revision() {
      return facts.revision();
    }
  }

  /**
   * All copies.
   *
   * @param copies those that can be read, oldest first
   * @param problems why others can't
   */
  public record Listing(List<Kept> copies, List<Problem> problems) {
    public Listing {
      copies = List.copyOf(copies);
      problems = List.copyOf(problems);
    }
  }

  /** Where the copies are. */
  public Path folder() {
    return folder;
  }

  /** The copies that there are; looking makes no folder. */
  public Listing list() {
    var copies = new ArrayList<Kept>();
    var problems = new ArrayList<Problem>();
    for (var file : files()) {
      switch (facts(file)) {
        case Outcome.Done<SignedCopy.Facts>(var facts) -> copies.add(new Kept(file, facts));
        case Outcome.Refused<SignedCopy.Facts>(var why) -> problems.addAll(why);
      }
    }
    copies.sort(Comparator.comparing((Kept kept) -> kept.facts().on()).thenComparing(Kept::id));
    return new Listing(copies, problems);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Outcome<SignedCopy.Facts> facts(Path file) {
    try (var lines =
        new BufferedReader(new InputStreamReader(PlainFile.open(file), StandardCharsets.UTF_8))) {
      var first = lines.readLine();
      return SignedCopy.facts(file.toString(), first == null ? "" : first);
    } catch (IOException e) {
      return TEXTS.refused("copies.not-read", file.toString());
    }
  }

  /** A whole copy, by its id. */
  public Outcome<SignedCopy> open(String id) {
    return list().copies().stream()
        .filter(kept -> kept.id().equals(id))
        .findFirst()
        .map(
            kept ->
                SmallFile.large(kept.file())
                    .then(text -> SignedCopy.read(kept.file().toString(), text)))
        .orElseGet(() -> TEXTS.refused("copies.none", folder.toString(), id));
  }

  /** Keeps a copy; refused where it can't be written. */
  public Outcome<Path> keep(SignedCopy copy) {
    var facts = copy.facts();
    var name =
        "%s-%s-%s-%s"
            .formatted(
                facts.on(),
                facts.role(),
                facts.root().substring(0, SHOWN_DIGITS),
                facts.signed() ? "signed" : "returned");
    var file = folder.resolve(name + ENDING);
    for (var number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "-" + number + ENDING);
    }
    return WholeFile.writePrivate(
        file, out -> out.write(copy.text().getBytes(StandardCharsets.UTF_8)));
  }

  /** Takes a copy away again of what was never sent. */
  public static void remove(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      // It then says of a signature that was not sent; that it was made is true.
      return;
    }
  }
}
