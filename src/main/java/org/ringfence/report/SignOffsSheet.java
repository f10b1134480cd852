package org.ringfence.report;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.Dossier;

/** One row for each signature under each assessment. */
final class SignOffsSheet implements SheetPlan {
  private final Phrases phrases;

  SignOffsSheet(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public String key() {
    return "sheet.sign-offs";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("column.site", 18),
        new Column("column.installation", 20),
        new Column("column.assessed", 12),
        new Column("signoff.name", 26),
        new Column("signoff.role", 16),
        new Column("signoff.on", 14),
        new Column("signoff.statement", 44),
        new Column("column.reason", 24),
        new Column("signoff.known", 28),
        new Column("column.key", 22),
        new Column("column.record", 22),
        new Column("column.log", 34),
        new Column("column.id", 14));
  }

  @Override
  public void rows(List<Dossier> dossiers, Consumer<List<Entry>> to) {
    var none = phrases.words().say("none");
    for (var dossier : dossiers) {
      for (var signature : dossier.signOffs()) {
        to.accept(
            List.of(
                Entry.of(dossier.entry().site().name()),
                Entry.of(dossier.entry().installation()),
                Entry.of(dossier.entry().assessedOn()),
                Entry.of(signature.name()),
                Entry.of(phrases.wording().label("role", signature.role())),
                Entry.of(signature.on()),
                Entry.of(signature.statement(), none),
                Entry.of(signature.reason(), none),
                Entry.of(phrases.identity(signature)),
                Entry.of(signature.identity().shortKey(), none),
                Entry.of(dossier.signed().fingerprint(), none),
                Entry.of(phrases.logHead(dossier)),
                Entry.of(dossier.assessment().id())));
      }
    }
  }
}
