package org.ringfence.exchange.assessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ringfence.files.WholeFile;
import org.ringfence.json.CanonicalJson;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.outcome.Outcome;

/**
 * Writes assessment files in one canonical form, so that equal files have equal bytes: the method's
 * order, two spaces, UTF-8, and nothing written that is absent.
 */
public final class AssessmentFileWriter {
  private final Vocabulary vocabulary;
  private final AssessmentFileReader reader;

  /** A writer that puts answers, facts and contradictions into this order. */
  public AssessmentFileWriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.reader = new AssessmentFileReader(vocabulary);
  }

  /**
   * The bytes of the file; reading them gives an equal record, blank texts aside. Nothing is
   * checked: a record that breaks the format's rules gives a file that readers refuse.
   */
  public byte[] write(AssessmentFile file) {
    return text(file).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Puts the file there, in place of any that is there already, whole or not at all.
   *
   * @return the target; refused where it can't be written, or where the file holds something that
   *     no reader would take
   */
  public Outcome<Path> write(AssessmentFile file, Path target) {
    var name = target.toString();
    var text = text(file);
    var content = text.getBytes(StandardCharsets.UTF_8);
    // The text first: its bytes would hide half a character behind a question mark.
    return reader
        .parse(name, text)
        .then(_ -> FileText.text(name, content))
        .then(_ -> WholeFile.write(target, out -> out.write(content)));
  }

  private String text(AssessmentFile file) {
    return CanonicalJson.inUnicode().text(json -> new FileWriting(vocabulary, json).write(file));
  }
}
