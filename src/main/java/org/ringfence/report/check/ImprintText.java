package org.ringfence.report.check;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;

/**
 * The imprint of a paper in its enclosure: the version; the day of the meeting, or nothing; and of
 * the paper that it corrects, if it does, the version, the day, the name and why, which are all
 * that a paper prints of it.
 */
final class ImprintText {
  private ImprintText() {}

  static void write(DocumentVersion imprint, DataOutputStream out) throws IOException {
    out.writeInt(imprint.version());
    out.writeUTF(imprint.meeting().map(LocalDate::toString).orElse(""));
    out.writeBoolean(imprint.supersedes().isPresent());
    if (imprint.supersedes().isPresent()) {
      var earlier = imprint.supersedes().get();
      out.writeInt(earlier.version());
      out.writeUTF(earlier.on().toString());
      EnclosedTexts.write(earlier.name(), out);
      EnclosedTexts.write(earlier.why(), out);
    }
  }

  static DocumentVersion read(DataInputStream in, EnclosedTexts texts) throws IOException {
    var version = in.readInt();
    var meeting = in.readUTF();
    var earlier = in.readBoolean() ? Optional.of(earlier(in, texts)) : Optional.<Issue>empty();
    return new DocumentVersion(
        version,
        earlier,
        meeting.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(meeting)));
  }

  /** Of which kind and edition it was, and about what, follows from the paper that carries it. */
  private static Issue earlier(DataInputStream in, EnclosedTexts texts) throws IOException {
    var version = in.readInt();
    var day = LocalDate.parse(in.readUTF());
    return new Issue(PaperKind.SITE, Edition.EXEMPT, "", version, texts.one(), day, texts.one());
  }
}
