package org.amparo.id;

/** The id of an agent, that is, of somebody who can act: a person or an organisation. */
public sealed interface AgentId extends RecordId permits PersonId, OrganisationId, OtherId {}
