package org.ringfence.exchange.assessment;

import java.nio.file.Path;
import java.util.List;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.files.WantedFile;
import org.ringfence.json.FileProblems;
import org.ringfence.json.JsonTree;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.outcome.Outcome;

/**
 * Reads assessment files, strictly: a file is taken whole and as it is, or refused with the place
 * and the mend of everything that is wrong with it.
 *
 * <p>Texts are kept as given, untrimmed; a blank one counts as left out. An answer of which nothing
 * is known stays among the answers, so that a file can be written again as it was.
 */
public final class AssessmentFileReader {
  private final Vocabulary vocabulary;

  /** A reader that knows these ids and values and refuses all others. */
  public AssessmentFileReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the file holds, or why it is refused; the file itself is never touched. */
  public Outcome<AssessmentFile> read(Path file) {
    var misfit = FileNature.misfit(file, WantedFile.ASSESSMENT);
    if (misfit.isPresent()) {
      return new Outcome.Refused<>(List.of(misfit.get()));
    }
    return NamedFile.use(file, FileText::bytes)
        .then(content -> read(NamedFile.words(file), content));
  }

  /**
   * What these bytes hold, or why they are refused.
   *
   * @param name what to call them in messages
   */
  public Outcome<AssessmentFile> read(String name, byte[] content) {
    return FileText.text(name, content).then(text -> parse(name, text));
  }

  Outcome<AssessmentFile> parse(String name, String text) {
    var problems = new FileProblems(name);
    var file = JsonTree.parse(text, problems).map(new FileReading(vocabulary, problems)::read);
    return problems.isEmpty() ? Outcome.done(file.orElseThrow()) : problems.refused();
  }
}
