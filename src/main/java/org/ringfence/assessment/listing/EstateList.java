package org.ringfence.assessment.listing;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/** The list of a register's assessments; one that can't be read never hides the others. */
public final class EstateList {
  private final Register register;
  private final AssessmentReader reader;
  private final ListedRow rows;

  public EstateList(Register register, CatalogueServices knowledge, AssessmentReader reader) {
    this.register = register;
    this.reader = reader;
    this.rows = new ListedRow(knowledge.method());
  }

  /** What is known at once; whatever has to be worked out first waits, and is there by its name. */
  public EstateListing soFar() {
    return new EstateListing(List.of(), register.entries(), List.of());
  }

  /** All of it, however long that takes. */
  public EstateListing all() {
    return of(register.entries());
  }

  /** These, however long that takes; a few at a time keep whoever waits up to date. */
  public EstateListing of(List<RegisterEntry> entries) {
    var done = new ArrayList<ListedAssessment>();
    var unread = new ArrayList<RegisterListing.Unread>();
    var tasks = OpenTasks.of(register);
    var months = SettingsBook.signing(register).reviewMonths();
    for (var entry : entries) {
      switch (RegisterErrors.problems(() -> reader.dossier(entry))) {
        case Outcome.Done<Dossier>(var dossier) ->
            done.add(tasks.in(rows.of(dossier, months)));
        case Outcome.Refused<Dossier>(var problems) ->
            unread.add(
                new RegisterListing.Unread(entry, reader.unread(entry, problems.getFirst())));
      }
    }
    return new EstateListing(done, List.of(), unread);
  }
}
