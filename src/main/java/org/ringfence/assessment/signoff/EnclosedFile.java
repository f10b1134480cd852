package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;

/**
 * A photo or document that proves an answer of a record that somebody is asked to sign.
 *
 * @param attachment which
 * @param base64 its bytes, which are what was attached; empty where they did not travel along
 */
public record EnclosedFile(Attachment attachment, String base64) {

  /** Writes the bytes to a file; refused where they did not travel along. */
  public Outcome<Path> write(Path to) {
    return bytes()
        .map(all -> WholeFile.write(to, out -> out.write(all)))
        .orElseGet(() -> TEXTS.refused("request.no-file", attachment.name()));
  }

  /** The bytes; empty where they did not travel along. */
  public Optional<byte[]> bytes() {
    return base64.isEmpty() ? Optional.empty() : Optional.of(Base64.getDecoder().decode(base64));
  }
}
