package org.ringfence.ui.part;

import java.nio.file.Path;

/**
 * Something that nobody expected, as it stands in the program's log.
 *
 * @param code by which it is found there
 * @param isWritten whether it could be written there
 * @param log the folder of the log
 * @param details what happened and where, for whoever is sent it
 */
public record LoggedFailure(String code, boolean isWritten, Path log, String details) {}
