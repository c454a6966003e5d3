"""A client of the External Audiences API: see ExternalAudiences."""

from externalaudiences.client import ExternalAudiences as ExternalAudiences
from externalaudiences.clock import Clock as Clock
from externalaudiences.errors import *  # noqa: F403
from externalaudiences.generated.models.all import *  # noqa: F403
from externalaudiences.settings import Settings as Settings
from externalaudiences.waiting import Waiting as Waiting
