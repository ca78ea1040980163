"""The names that users build on."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import msgspec
import pytest

import isolarcloud
from isolarcloud import Client, DeviceType, Language, Region, UserClient, control_parameters, faults, points
from isolarcloud.errors import CODES, ErrorCode

PROMISED = {
    "Archive",
    "ArchiveError",
    "ArchiveInUse",
    "Client",
    "AsyncClient",
    "UserClient",
    "AsyncUserClient",
    "OAuth",
    "Region",
    "Language",
    "points",
    "errors",
    "DeviceType",
    "ErrorCode",
    "doctor",
    "Report",
    "Finding",
    "Diagnostics",
    "RetryPolicy",
    "TokenStore",
    "FileStore",
    "MemoryStore",
    "Secret",
    "LocalTime",
    "zone",
    "control_parameters",
    "faults",
    "ISolarCloudError",
    "TransportError",
    "ProtocolError",
    "ApiError",
    "AuthenticationError",
    "PermissionDeniedError",
    "QuotaError",
    "RateLimitError",
    "ClockError",
    "InvalidRequestError",
    "NotFoundError",
    "DeviceError",
    "TaskError",
    "ServerError",
    "InvalidArgument",
    "ConfigurationError",
}


def test_every_promised_name_is_there() -> None:
    assert set(isolarcloud.__all__) >= PROMISED
    for name in isolarcloud.__all__:
        assert getattr(isolarcloud, name) is not None


def test_a_name_that_does_not_exist_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Plant_Power"):
        _ = isolarcloud.Plant_Power


def test_dir_lists_what_can_be_imported() -> None:
    assert set(isolarcloud.__all__) <= set(dir(isolarcloud))


@pytest.mark.parametrize("client", [Client, UserClient, isolarcloud.AsyncClient, isolarcloud.AsyncUserClient])
def test_every_client_has_a_docstring_and_resources(client: type) -> None:
    assert client.__doc__
    assert isinstance(vars(client).get("plants"), object)


def test_the_figures_of_the_catalogues() -> None:
    everything = list(points.find(""))
    assert len(everything) == 650  # 641 of the portal, 9 reported or from prose
    assert len({point.id for point in everything}) == 646
    assert len({point.group for point in everything}) == 18
    assert len(list(DeviceType)) == 43
    assert len(list(control_parameters.find(""))) == 89
    assert len({parameter.code for parameter in control_parameters.find("")}) == 87
    assert len(list(faults.find(""))) == 72
    documented = [key for key, info in CODES.items() if info.status == "documented" and "." not in key]
    assert len(documented) == 37
    assert len({language.value for language in Language}) == 13
    assert Language.PORTUGUESE is Language.BRAZILIAN_PORTUGUESE


def test_regions_are_not_swapped() -> None:
    assert Region.CHINA.info.gateway == "https://gateway.isolarcloud.com"
    assert Region.INTERNATIONAL.info.gateway == "https://gateway.isolarcloud.com.hk"
    assert Region.EUROPE.info.gateway == "https://gateway.isolarcloud.eu"
    assert Region.AUSTRALIA.info.gateway == "https://augateway.isolarcloud.com"
    assert [
        Region.CHINA.info.cloud_id,
        Region.INTERNATIONAL.info.cloud_id,
        Region.EUROPE.info.cloud_id,
        Region.AUSTRALIA.info.cloud_id,
    ] == [1, 2, 3, 7]


def test_values_that_the_spec_does_not_know_stay_usable() -> None:
    assert DeviceType(99) == 99
    assert not DeviceType(99).is_known
    assert hash(DeviceType(99)) == hash(DeviceType(99))
    assert DeviceType(1).is_known
    assert not ErrorCode("E12345").is_known


def test_points_are_found_by_name_and_by_id() -> None:
    assert points.get(83033) == points.plant.PLANT_POWER
    assert points.get("p83033") == points.plant.PLANT_POWER
    assert points.plant.PLANT_POWER in points.find("plant power")
    assert {point.group for point in points.find("soc")} >= {"plant", "ems-device"}


def modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(isolarcloud.__path__, "isolarcloud."):
        yield found.name


@pytest.mark.parametrize("name", sorted(modules()))
def test_every_generated_module_imports_and_is_documented(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__doc__
    for value in vars(module).values():
        if isinstance(value, type) and value.__module__ == name and not issubclass(value, msgspec.Struct):
            assert value.__doc__
