# Generated from spec/ by `make generate`; do not edit.
"""Parameters of devices: check, set, read back, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.user import (
    GET_DEVICE_SETTING_RECORD_LIST,
    GET_PARAM_SETTING_TASK,
    GET_READ_ONLY_PARAM_DEFINITION,
    GET_READ_ONLY_RESULT,
    PARAM_SETTING,
    PARAM_SETTING_CHECK,
    READ_ONLY_PARAM_SET,
)
from isolarcloud.requests.user import (
    GetDeviceSettingRecordListRequest,
    GetParamSettingTaskRequest,
    GetReadOnlyParamDefinitionRequest,
    GetReadOnlyResultRequest,
    ParamSettingCheckRequest,
    ParamSettingRequest,
    ReadOnlyParamSetRequest,
)
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from isolarcloud.enums import ParameterCommandStatus, ParameterTaskKind
    from isolarcloud.models.control import (
        ParameterCheck,
        ParameterDispatch,
        ParameterSettingHistory,
        ParameterTask,
        ReadOnlyDispatch,
        ReadOnlyParameter,
        ReadOnlyResult,
    )
    from isolarcloud.requests.user import ParamSettingParameters


class UserControl(SyncResource):
    """Parameters of devices: check, set, read back, and what came of it."""

    def check(
        self, device_uuids: Sequence[int] | None = None, *, kind: ParameterTaskKind | int | None = None
    ) -> ParameterCheck:
        """Whether parameters of devices can be set or read.

        A device that is offline or cannot be set is an answer, not an error: read the result of each
        device. Whether a single parameter is supported is told only when it is sent.

        Endpoint: POST /openapi/paramSettingCheck. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. The page does not
                insist on it, and its example leaves it out; the platform family insists.
            kind: What is meant to be done; setting when left out.

        Returns:
            Whether parameters can be set or read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterCheck",
            self._client.call(
                PARAM_SETTING_CHECK, ParamSettingCheckRequest(kind=kind, device_uuids=device_uuids)
            ),
        )

    def history(
        self,
        device_uuids: Sequence[int],
        codes: Sequence[int],
        *,
        start: datetime,
        end: datetime,
        task_ids: Sequence[int] | None = None,
        statuses: Sequence[ParameterCommandStatus | int] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> ParameterSettingHistory:
        """Parameters that were set or read on devices in the past.

        By device and parameter, whoever made the task: the web application or a program. Without a filter
        by status it may be successes only.

        No page says on whose clock the times are; that of the plant is assumed.

        A copy of the Chinese page allows 31 days.

        Endpoint: POST /openapi/getDeviceSettingRecordList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_uuids: Ids of the devices. Limit: 1 to 100 entries.
            codes: Codes of the parameters (`control_parameters`). Limit: 1 to 100 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            task_ids: Only these tasks; all when left out. Limit: at most 100 entries.
            statuses: Only commands that ended so; only successes when left out. Unverified. Only a copy of
                the Chinese page has it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Parameters that were set or read in the past.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterSettingHistory",
            self._reply(
                GET_DEVICE_SETTING_RECORD_LIST,
                GetDeviceSettingRecordListRequest(
                    codes=codes,
                    device_uuids=device_uuids,
                    task_ids=task_ids,
                    statuses=statuses,
                    start=start,
                    end=end,
                ),
                zone=time_zone,
            ),
        )

    def read(
        self,
        device_uuids: Sequence[int],
        parameters: Sequence[ParamSettingParameters],
        *,
        task_name: str,
        expire_seconds: int,
    ) -> ParameterDispatch:
        """Sends a task to one device that reads parameters back.

        The reply tells only that tasks are on their way; each device that took one has its own, to be
        asked about until it is done. A call that fails as a whole raises; a device that refuses does not, so
        look at every device of the reply. What is sent are raw values (see `control_parameters` for scales
        and choices), what is read back is scaled for people. Reading takes one device at a time.

        A device may acknowledge a value and not act on it: charging commands need the matching energy
        management mode first, and a value that the device does not know is ignored without a word. Read it
        back.

        A data logger overrides what its inverters were told.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/paramSetting. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. No page names a
                most; reading takes one.
            parameters: Parameters to set or read. Limit: 1 to 10 entries. Field-reported: on no portal page.
                More are refused with code 010 and a message that names the field.
            task_name: Name of the task; the web application shows it. Limit: at least 1 characters.
            expire_seconds: Seconds that the task may wait for its devices before it is given up. Limit: 0 to
                1800.

        Returns:
            What became of a parameter task on its way out.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterDispatch",
            self._client.call(
                PARAM_SETTING,
                ParamSettingRequest(
                    kind=2,
                    device_uuids=device_uuids,
                    task_name=task_name,
                    expire_seconds=expire_seconds,
                    parameters=parameters,
                ),
            ),
        )

    def read_only_parameters(self) -> list[ReadOnlyParameter]:
        """Parameters that can be read but not set.

        Their codes are what the reading is asked for by.

        No table lists such parameters. Samples name two: 10000, Grid Code, and 10002, Rated Grid Voltage.

        Endpoint: POST /openapi/getReadOnlyParamDefinition. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Returns:
            A parameter that can be read but not set.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyParameter]",
            self._client.call(GET_READ_ONLY_PARAM_DEFINITION, GetReadOnlyParamDefinitionRequest()),
        )

    def read_only_request(self, device_uuids: Sequence[int], codes: Sequence[int]) -> list[ReadOnlyDispatch]:
        """Starts the reading of parameters that can be read but not set.

        Inverters only. The reply has one entry for each device: its task, or why it has none. A device
        that refuses does not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/readOnlyParamSet. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_uuids: Ids of the inverters. Limit: at least 1 entry. No page names a most.
            codes: Codes of read-only parameters. Limit: at least 1 entry. No page names a most.

        Returns:
            Whether the reading was started on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyDispatch]",
            self._client.call(
                READ_ONLY_PARAM_SET, ReadOnlyParamSetRequest(codes=codes, device_uuids=device_uuids)
            ),
        )

    def read_only_result(self, task_ids: Sequence[int]) -> list[ReadOnlyResult]:
        """What came of the reading of read-only parameters.

        Values come once their status says so; a task that has failed for one parameter may have succeeded
        for others.

        Endpoint: POST /openapi/getReadOnlyResult. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_ids: Tasks that the start of the reading returned. Limit: at least 1 entry. No page names a
                most.

        Returns:
            What came of the reading of read-only parameters on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyResult]",
            self._client.call(GET_READ_ONLY_RESULT, GetReadOnlyResultRequest(task_ids=task_ids)),
        )

    def set(
        self,
        device_uuids: Sequence[int],
        parameters: Sequence[ParamSettingParameters],
        *,
        task_name: str,
        expire_seconds: int,
    ) -> ParameterDispatch:
        """Sends a task to devices that sets parameters.

        The reply tells only that tasks are on their way; each device that took one has its own, to be
        asked about until it is done. A call that fails as a whole raises; a device that refuses does not, so
        look at every device of the reply. What is sent are raw values (see `control_parameters` for scales
        and choices), what is read back is scaled for people. Reading takes one device at a time.

        A device may acknowledge a value and not act on it: charging commands need the matching energy
        management mode first, and a value that the device does not know is ignored without a word. Read it
        back.

        A data logger overrides what its inverters were told.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/paramSetting. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. No page names a
                most; reading takes one.
            parameters: Parameters to set or read. Limit: 1 to 10 entries. Field-reported: on no portal page.
                More are refused with code 010 and a message that names the field.
            task_name: Name of the task; the web application shows it. Limit: at least 1 characters.
            expire_seconds: Seconds that the task may wait for its devices before it is given up. Limit: 0 to
                1800.

        Returns:
            What became of a parameter task on its way out.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterDispatch",
            self._client.call(
                PARAM_SETTING,
                ParamSettingRequest(
                    kind=0,
                    device_uuids=device_uuids,
                    task_name=task_name,
                    expire_seconds=expire_seconds,
                    parameters=parameters,
                ),
            ),
        )

    def task(self, task_id: int, device_uuid: int) -> ParameterTask:
        """How far a parameter task is, and what came of each parameter.

        Ask first after two seconds, then every five, until the task is done. Done does not mean that it
        worked: each parameter has a status of its own. That a device acknowledged a value does not mean that
        it acts on it.

        The rhythm of asking is that of a public client; no page names one.

        A status of the task other than in progress and completed is a failure of the whole task.

        Endpoint: POST /openapi/getParamSettingTask. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_id: Task that the dispatch returned for the device.
            device_uuid: Id of the device.

        Returns:
            A parameter task on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterTask",
            self._client.call(
                GET_PARAM_SETTING_TASK, GetParamSettingTaskRequest(task_id=task_id, device_uuid=device_uuid)
            ),
        )


class AsyncUserControl(AsyncResource):
    """Parameters of devices: check, set, read back, and what came of it."""

    async def check(
        self, device_uuids: Sequence[int] | None = None, *, kind: ParameterTaskKind | int | None = None
    ) -> ParameterCheck:
        """Whether parameters of devices can be set or read.

        A device that is offline or cannot be set is an answer, not an error: read the result of each
        device. Whether a single parameter is supported is told only when it is sent.

        Endpoint: POST /openapi/paramSettingCheck. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. The page does not
                insist on it, and its example leaves it out; the platform family insists.
            kind: What is meant to be done; setting when left out.

        Returns:
            Whether parameters can be set or read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterCheck",
            await self._client.call(
                PARAM_SETTING_CHECK, ParamSettingCheckRequest(kind=kind, device_uuids=device_uuids)
            ),
        )

    async def history(
        self,
        device_uuids: Sequence[int],
        codes: Sequence[int],
        *,
        start: datetime,
        end: datetime,
        task_ids: Sequence[int] | None = None,
        statuses: Sequence[ParameterCommandStatus | int] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> ParameterSettingHistory:
        """Parameters that were set or read on devices in the past.

        By device and parameter, whoever made the task: the web application or a program. Without a filter
        by status it may be successes only.

        No page says on whose clock the times are; that of the plant is assumed.

        A copy of the Chinese page allows 31 days.

        Endpoint: POST /openapi/getDeviceSettingRecordList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_uuids: Ids of the devices. Limit: 1 to 100 entries.
            codes: Codes of the parameters (`control_parameters`). Limit: 1 to 100 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            task_ids: Only these tasks; all when left out. Limit: at most 100 entries.
            statuses: Only commands that ended so; only successes when left out. Unverified. Only a copy of
                the Chinese page has it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Parameters that were set or read in the past.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterSettingHistory",
            await self._reply(
                GET_DEVICE_SETTING_RECORD_LIST,
                GetDeviceSettingRecordListRequest(
                    codes=codes,
                    device_uuids=device_uuids,
                    task_ids=task_ids,
                    statuses=statuses,
                    start=start,
                    end=end,
                ),
                zone=time_zone,
            ),
        )

    async def read(
        self,
        device_uuids: Sequence[int],
        parameters: Sequence[ParamSettingParameters],
        *,
        task_name: str,
        expire_seconds: int,
    ) -> ParameterDispatch:
        """Sends a task to one device that reads parameters back.

        The reply tells only that tasks are on their way; each device that took one has its own, to be
        asked about until it is done. A call that fails as a whole raises; a device that refuses does not, so
        look at every device of the reply. What is sent are raw values (see `control_parameters` for scales
        and choices), what is read back is scaled for people. Reading takes one device at a time.

        A device may acknowledge a value and not act on it: charging commands need the matching energy
        management mode first, and a value that the device does not know is ignored without a word. Read it
        back.

        A data logger overrides what its inverters were told.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/paramSetting. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. No page names a
                most; reading takes one.
            parameters: Parameters to set or read. Limit: 1 to 10 entries. Field-reported: on no portal page.
                More are refused with code 010 and a message that names the field.
            task_name: Name of the task; the web application shows it. Limit: at least 1 characters.
            expire_seconds: Seconds that the task may wait for its devices before it is given up. Limit: 0 to
                1800.

        Returns:
            What became of a parameter task on its way out.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterDispatch",
            await self._client.call(
                PARAM_SETTING,
                ParamSettingRequest(
                    kind=2,
                    device_uuids=device_uuids,
                    task_name=task_name,
                    expire_seconds=expire_seconds,
                    parameters=parameters,
                ),
            ),
        )

    async def read_only_parameters(self) -> list[ReadOnlyParameter]:
        """Parameters that can be read but not set.

        Their codes are what the reading is asked for by.

        No table lists such parameters. Samples name two: 10000, Grid Code, and 10002, Rated Grid Voltage.

        Endpoint: POST /openapi/getReadOnlyParamDefinition. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Returns:
            A parameter that can be read but not set.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyParameter]",
            await self._client.call(GET_READ_ONLY_PARAM_DEFINITION, GetReadOnlyParamDefinitionRequest()),
        )

    async def read_only_request(
        self, device_uuids: Sequence[int], codes: Sequence[int]
    ) -> list[ReadOnlyDispatch]:
        """Starts the reading of parameters that can be read but not set.

        Inverters only. The reply has one entry for each device: its task, or why it has none. A device
        that refuses does not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/readOnlyParamSet. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_uuids: Ids of the inverters. Limit: at least 1 entry. No page names a most.
            codes: Codes of read-only parameters. Limit: at least 1 entry. No page names a most.

        Returns:
            Whether the reading was started on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyDispatch]",
            await self._client.call(
                READ_ONLY_PARAM_SET, ReadOnlyParamSetRequest(codes=codes, device_uuids=device_uuids)
            ),
        )

    async def read_only_result(self, task_ids: Sequence[int]) -> list[ReadOnlyResult]:
        """What came of the reading of read-only parameters.

        Values come once their status says so; a task that has failed for one parameter may have succeeded
        for others.

        Endpoint: POST /openapi/getReadOnlyResult. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_ids: Tasks that the start of the reading returned. Limit: at least 1 entry. No page names a
                most.

        Returns:
            What came of the reading of read-only parameters on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyResult]",
            await self._client.call(GET_READ_ONLY_RESULT, GetReadOnlyResultRequest(task_ids=task_ids)),
        )

    async def set(
        self,
        device_uuids: Sequence[int],
        parameters: Sequence[ParamSettingParameters],
        *,
        task_name: str,
        expire_seconds: int,
    ) -> ParameterDispatch:
        """Sends a task to devices that sets parameters.

        The reply tells only that tasks are on their way; each device that took one has its own, to be
        asked about until it is done. A call that fails as a whole raises; a device that refuses does not, so
        look at every device of the reply. What is sent are raw values (see `control_parameters` for scales
        and choices), what is read back is scaled for people. Reading takes one device at a time.

        A device may acknowledge a value and not act on it: charging commands need the matching energy
        management mode first, and a value that the device does not know is ignored without a word. Read it
        back.

        A data logger overrides what its inverters were told.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/paramSetting. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. No page names a
                most; reading takes one.
            parameters: Parameters to set or read. Limit: 1 to 10 entries. Field-reported: on no portal page.
                More are refused with code 010 and a message that names the field.
            task_name: Name of the task; the web application shows it. Limit: at least 1 characters.
            expire_seconds: Seconds that the task may wait for its devices before it is given up. Limit: 0 to
                1800.

        Returns:
            What became of a parameter task on its way out.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterDispatch",
            await self._client.call(
                PARAM_SETTING,
                ParamSettingRequest(
                    kind=0,
                    device_uuids=device_uuids,
                    task_name=task_name,
                    expire_seconds=expire_seconds,
                    parameters=parameters,
                ),
            ),
        )

    async def task(self, task_id: int, device_uuid: int) -> ParameterTask:
        """How far a parameter task is, and what came of each parameter.

        Ask first after two seconds, then every five, until the task is done. Done does not mean that it
        worked: each parameter has a status of its own. That a device acknowledged a value does not mean that
        it acts on it.

        The rhythm of asking is that of a public client; no page names one.

        A status of the task other than in progress and completed is a failure of the whole task.

        Endpoint: POST /openapi/getParamSettingTask. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_id: Task that the dispatch returned for the device.
            device_uuid: Id of the device.

        Returns:
            A parameter task on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterTask",
            await self._client.call(
                GET_PARAM_SETTING_TASK, GetParamSettingTaskRequest(task_id=task_id, device_uuid=device_uuid)
            ),
        )
