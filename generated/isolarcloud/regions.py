# Generated from spec/ by `make generate`; do not edit.
"""Regions of the service, and languages of its texts."""

from __future__ import annotations

from enum import StrEnum

from isolarcloud_runtime.regions import RegionBase, RegionInfo


class Region(RegionBase):
    """Regions; an account lives in one of them. Any other base URL may be used as well."""

    CHINA = RegionInfo(
        name="CHINA",
        title="China",
        gateway="https://gateway.isolarcloud.com",
        web="https://web3.isolarcloud.com.cn",
        cloud_id=1,
        charging_gateway="https://openapi.isolarcloud.com",
        status="documented",
    )
    """China: gateway.isolarcloud.com."""
    INTERNATIONAL = RegionInfo(
        name="INTERNATIONAL",
        title="International",
        gateway="https://gateway.isolarcloud.com.hk",
        web="https://web3.isolarcloud.com.hk",
        cloud_id=2,
        charging_gateway="https://openapi.isolarcloud.com.hk",
        status="documented",
    )
    """International: gateway.isolarcloud.com.hk."""
    EUROPE = RegionInfo(
        name="EUROPE",
        title="Europe",
        gateway="https://gateway.isolarcloud.eu",
        web="https://web3.isolarcloud.eu",
        cloud_id=3,
        charging_gateway="https://openapi.isolarcloud.eu",
        status="documented",
    )
    """Europe: gateway.isolarcloud.eu."""
    AUSTRALIA = RegionInfo(
        name="AUSTRALIA",
        title="Australia",
        gateway="https://augateway.isolarcloud.com",
        web="https://auweb3.isolarcloud.com",
        cloud_id=7,
        charging_gateway="https://openapi.isolarcloud.au",
        status="documented",
    )
    """Australia: augateway.isolarcloud.com."""
    INDIA = RegionInfo(
        name="INDIA",
        title="India",
        gateway="https://gateway.isolarcloud.in",
        web="https://web3.isolarcloud.in",
        cloud_id=9,
        charging_gateway=None,
        status="field-reported",
    )
    """India: gateway.isolarcloud.in. Field-reported: on no portal page. On no portal page. Two public clients
    carry it; no recording shows it at work.
    """


class Language(StrEnum):
    """Languages of the gateway's texts."""

    SIMPLIFIED_CHINESE = "_zh_CN"
    """Simplified Chinese."""
    ENGLISH = "_en_US"
    """English."""
    JAPANESE = "_ja_JP"
    """Japanese."""
    SPANISH = "_es_ES"
    """Spanish."""
    GERMAN = "_de_DE"
    """German."""
    BRAZILIAN_PORTUGUESE = "_pt_BR"
    """Brazilian Portuguese."""
    PORTUGUESE = "_pt_BR"
    """Portuguese. The gateway has one code for it and for BRAZILIAN_PORTUGUESE."""
    FRENCH = "_fr_FR"
    """French."""
    ITALIAN = "_it_IT"
    """Italian."""
    KOREAN = "_ko_KR"
    """Korean."""
    DUTCH = "_nl_NL"
    """Dutch."""
    POLISH = "_pl_PL"
    """Polish."""
    VIETNAMESE = "_vi_VN"
    """Vietnamese."""
    TRADITIONAL_CHINESE = "_zh_TW"
    """Traditional Chinese."""
