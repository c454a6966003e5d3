"""A client of the External Audiences API."""

from __future__ import annotations

from externalaudiences.connection import Connection
from externalaudiences.errors import OperationFailedError, RunFailedError
from externalaudiences.generated.api.external_audiences_api import ExternalAudiencesApi
from externalaudiences.generated.models.create_audience_request import CreateAudienceRequest
from externalaudiences.generated.models.ingestion_run import IngestionRun
from externalaudiences.generated.models.operation import Operation
from externalaudiences.generated.models.start_run_request import StartRunRequest
from externalaudiences.settings import Settings
from externalaudiences.waiting import Wait, Waiting


class ExternalAudiences(ExternalAudiencesApi):
    """The API in one sandbox of one organisation.

    Its methods are the operations of the contract, and beside them those that wait for an end. Safe for use by many threads; one
    for the whole program is enough.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__(Connection(settings))

    def create_and_wait(self, request: CreateAudienceRequest, waiting: Waiting = Waiting()) -> Operation:
        """Create an audience and wait until it is there: the answer names its ``audience_id``. The create is sent once."""
        wait = Wait(self._connection, waiting)
        accepted = self.create_external_audience(request, timeout=wait.timeout)
        return self._success(accepted.operation_id, wait)

    def run_and_wait(self, audience_id: str, request: StartRunRequest, waiting: Waiting = Waiting()) -> IngestionRun:
        """Start a run and wait until it has loaded everything. The start is sent once."""
        wait = Wait(self._connection, waiting)
        run = self.start_ingestion_run(audience_id, request, timeout=wait.timeout)
        return self._run_success(audience_id, run.run_id, wait)

    def wait_for_operation(self, operation_id: str, waiting: Waiting = Waiting()) -> Operation:
        """Wait for the success of an operation."""
        return self._success(operation_id, Wait(self._connection, waiting))

    def wait_for_run(self, audience_id: str, run_id: str, waiting: Waiting = Waiting()) -> IngestionRun:
        """Wait for the success of a run."""
        return self._run_success(audience_id, run_id, Wait(self._connection, waiting))

    def _success(self, id: str, wait: Wait) -> Operation:
        ended = wait.until_ended(id, lambda: self.get_external_audience_operation(id, timeout=wait.timeout, attempts=1))
        if ended.status != Operation.STATUS_SUCCESS:
            raise OperationFailedError(ended)
        return ended

    def _run_success(self, audience_id: str, id: str, wait: Wait) -> IngestionRun:
        ended = wait.until_ended(id, lambda: self.get_ingestion_run(audience_id, id, timeout=wait.timeout, attempts=1))
        if ended.status != IngestionRun.STATUS_SUCCESS:
            raise RunFailedError(ended)
        return ended
