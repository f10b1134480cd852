package org.ringfence.assessment.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.editing.RegisterStaleness;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.register.listing.CachedRow;

/**
 * The list of a register's assessments; one that can't be read never hides the others. What a row
 * shows is worked out once and kept beside the register until something changes of which it was
 * worked out, or a day comes on which it is another. Nothing but a list reads what is kept.
 */
public final class EstateList {
  private static final int AT_ONCE = 200;

  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentReader reader;
  private final ListedRow rows;
  private final RowSpan spans;

  public EstateList(Register register, CatalogueServices knowledge, AssessmentReader reader) {
    this.register = register;
    this.knowledge = knowledge;
    this.reader = reader;
    this.rows = new ListedRow(knowledge.method());
    this.spans =
        new RowSpan(new SignedRecords(register), new RegisterStaleness(register, knowledge));
  }

  /** What is known at once; whatever has to be worked out first waits, and is there by its name. */
  public EstateListing soFar() {
    return soFar(register.entries());
  }

  private EstateListing soFar(List<RegisterEntry> entries) {
    var today = LocalDate.now(knowledge.clock());
    var keys = new RowKeys(register, knowledge, entries);
    var kept = register.listCache().rows();
    var tasks = OpenTasks.of(register);
    var known = new ArrayList<ListedAssessment>();
    var waiting = new ArrayList<RegisterEntry>();
    for (var entry : entries) {
      var row = kept.get(entry.assessmentId());
      var figures =
          row == null || !row.isOf(keys.of(entry), today)
              ? Optional.<ListedAssessment>empty()
              : CachedFigures.row(entry, row);
      figures.map(tasks::in).ifPresentOrElse(known::add, () -> waiting.add(entry));
    }
    return new EstateListing(known, waiting, List.of());
  }

  /** All of it, however long that takes. */
  public EstateListing all() {
    var entries = register.entries();
    var known = soFar(entries);
    if (known.waiting().isEmpty()) {
      return known;
    }
    var context = context(entries);
    var others = new ArrayList<EstateListing>();
    for (var at = 0; at < known.waiting().size(); at += AT_ONCE) {
      var end = Math.min(known.waiting().size(), at + AT_ONCE);
      others.add(worked(context, known.waiting().subList(at, end)));
    }
    return EstateListing.together(entries, known, others);
  }

  /** These, worked out anew and kept; a few at a time keep whoever waits up to date. */
  public EstateListing of(List<RegisterEntry> some) {
    return worked(context(register.entries()), some);
  }

  /** What rows are made with, for as long as nothing changes. */
  private record Context(RowKeys keys, OpenTasks tasks, int reviewMonths) {}

  private Context context(List<RegisterEntry> all) {
    return new Context(
        new RowKeys(register, knowledge, all),
        OpenTasks.of(register),
        SettingsBook.signing(register).reviewMonths());
  }

  private EstateListing worked(Context context, List<RegisterEntry> some) {
    var done = new ArrayList<ListedAssessment>();
    var unread = new ArrayList<RegisterListing.Unread>();
    var keep = new ArrayList<CachedRow>();
    for (var entry : some) {
      switch (RegisterErrors.problems(() -> reader.kept(entry, Optional.empty()))) {
        case Outcome.Done<SignedDossier>(var signed) -> {
          var row = rows.of(signed.dossier(), context.reviewMonths());
          keep.add(kept(row, context.keys().of(entry), signed));
          done.add(context.tasks().in(row));
        }
        case Outcome.Refused<SignedDossier>(var problems) ->
            unread.add(
                new RegisterListing.Unread(entry, reader.unread(entry, problems.getFirst())));
      }
    }
    register.listCache().keep(keep);
    return new EstateListing(done, List.of(), unread);
  }

  private CachedRow kept(ListedAssessment row, String key, SignedDossier signed) {
    return CachedFigures.of(
        row, key, signed.dossier().today(), spans.last(signed, row.reviewDue()));
  }
}
