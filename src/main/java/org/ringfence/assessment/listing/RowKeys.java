package org.ringfence.assessment.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.ProgramVersion;
import org.ringfence.register.Register;
import org.ringfence.register.store.ChangeMarks;

/**
 * The hash of all that a row comes from: the marks of whatever is recorded of its installation and
 * of all that it inherits, every revision of it, the catalogue and the rules for signing. Reading a
 * mark takes the place of reading the answers: of 20,000 installations those alone take longer than
 * somebody waits for a list.
 */
final class RowKeys {
  /** Raised when the same records come to another row without another catalogue. */
  private static final String FORM = "1";

  private final ChangeMarks marks;
  private final String common;
  private final Map<String, List<RegisterEntry>> byInstallation;

  /** Those of a register as it is now. */
  RowKeys(Register register, CatalogueServices knowledge, List<RegisterEntry> all) {
    this.marks = register.changeMarks();
    this.common =
        String.join(
            "\n",
            FORM,
            ProgramVersion.VERSION,
            knowledge.method().version(),
            knowledge.method().texts(),
            knowledge.catalogue().hashes().all(),
            SettingsBook.signing(register).toString(),
            marks.register(),
            "");
    this.byInstallation =
        all.stream().collect(Collectors.groupingBy(RegisterEntry::installationId));
  }

  /** That of an assessment. */
  String of(RegisterEntry entry) {
    var digest = digest();
    digest.update(bytes(common + entry.assessmentId() + "\n"));
    for (var revision : byInstallation.getOrDefault(entry.installationId(), List.of(entry))) {
      digest.update(bytes(revision.revision() + " " + marks.of(revision)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
